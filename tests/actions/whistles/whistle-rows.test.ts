import { answerWhistle } from '#types/whistles'
import { whistleRows } from '#core/actions/whistles/whistle-rows'
import { aWhistle, HOME, openVillage, type Village } from './support'
import { storedWhistle } from './races'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

test('forty whistles are shown by two queries of places, each with its own', async () => {
  const one = await village.rider('甲', { communityIds: [HOME] })
  const answered = await aWhistle(village, { places: 2 })
  await village.call(answerWhistle, { whistleId: answered }, { as: one })
  const ids = [answered, ...await Promise.all(Array.from({ length: 39 }, (_, i) => storedWhistle(village, 1 + (i % 30))))]
  const whistles = [...(await village.store.getMany('whistles', ids)).values()]
  const find = jest.spyOn(village.store, 'find')
  const rows = await whistleRows(village.store, whistles, one.accountId)
  expect(find.mock.calls.length).toBeLessThanOrEqual(2)
  find.mockRestore()
  expect(rows.map(({ id }) => id)).toEqual(whistles.map(({ _id }) => _id))
  expect(rows.filter(({ id }) => id !== answered).every(({ places, placesFree, myAnswer }) => places === placesFree && myAnswer === null)).toBe(true)
  expect(rows.find(({ id }) => id === answered)).toMatchObject({ places: 2, placesFree: 1, myAnswer: 'placed', communityName: '鸥石社区' })
})

test('of a closed whistle no place is free', async () => {
  const whistle = await village.store.get('whistles', await storedWhistle(village, 3))
  if (!whistle) throw new Error('it was stored')
  expect(await whistleRows(village.store, [{ ...whistle, status: 'closed' }], 'nobody')).toMatchObject([{ placesFree: 0, status: 'closed' }])
})
