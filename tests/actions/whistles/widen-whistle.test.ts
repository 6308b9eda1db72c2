import { listOfferedWhistles, answerWhistle, leaveWhistle, listWhistles, showWhistle } from '#types/whistles'
import { widenWhistle } from '#types/whistle-calls'
import type { Person } from '../../support/county'
import { asked, settle } from './collected'
import { AWAY, aWhistle, HOME, holders, HOUR, openVillage, type Village } from './support'

/** In the same part of town as HOME; AWAY lies in another street. */
const NEXT = 'salt-lane'
const NOBODY_MS = 8 * 60_000
let village: Village
let noon: number
let neighbour: Person
beforeAll(async () => {
  village = await openVillage()
  noon = village.at
  neighbour = await village.rider('邻', { communityIds: [NEXT] })
})
beforeEach(() => { village.at = noon })
afterAll(() => village.close())

async function unheard(): Promise<string> {
  const whistleId = await aWhistle(village, { places: 2 })
  village.at += NOBODY_MS
  return whistleId
}
const offered = async (as: Person) => (await village.call(listOfferedWhistles, { limit: 50 }, { as })).rows.map(({ id }) => id)

test('after the county\'s minutes without anybody one tap offers it to who joined a neighbouring community, and he can come', async () => {
  const whistleId = await unheard()
  expect(await village.refusal(answerWhistle, { whistleId }, { as: neighbour })).toBe('NOT_FOUND')
  expect((await village.call(showWhistle, { whistleId }, { as: village.grid })).can).toEqual(['scan', 'close', 'widen', 'hand-back'])
  expect(await village.call(widenWhistle, { whistleId }, { as: village.grid })).toEqual({ id: whistleId, version: 2, status: 'open', communities: 1 })
  expect(await village.store.get('whistles', whistleId)).toMatchObject({ offeredTo: [NEXT], nobodyAt: village.at + NOBODY_MS })
  expect(await offered(neighbour)).toEqual([whistleId])
  expect(await village.call(showWhistle, { whistleId }, { as: neighbour })).toMatchObject({ whistle: { isWidened: true, communityName: '鸥石社区' }, answers: null, can: ['answer'] })
  await village.call(answerWhistle, { whistleId }, { as: neighbour })
  expect(Object.values(await holders(village, whistleId))).toEqual([neighbour.accountId])
  await village.call(leaveWhistle, { whistleId }, { as: neighbour })
})

test('the neighbours\' staff, riders of another street and visitors see no more of it than before', async () => {
  const whistleId = await unheard()
  await village.call(widenWhistle, { whistleId }, { as: village.grid })
  const [nextGrid, far] = [await village.staff('grid', NEXT, '盐巷'), await village.rider('远', { communityIds: [AWAY] })]
  for (const as of [nextGrid, far]) expect(await village.refusal(showWhistle, { whistleId }, { as })).toBe('NOT_FOUND')
  expect((await village.call(listWhistles, { unitId: NEXT }, { as: nextGrid })).rows).toEqual([])
  expect(await offered(far)).toEqual([])
})

test('who joined both sees it once', async () => {
  const whistleId = await unheard()
  await village.call(widenWhistle, { whistleId }, { as: village.grid })
  const both = await village.rider('两边', { communityIds: [HOME, NEXT] })
  expect((await offered(both)).filter((id) => id === whistleId)).toEqual([whistleId])
})

test('before that time, when somebody comes, when it is too late and a second time it is not widened', async () => {
  const whistleId = await unheard()
  const refusal = (id = whistleId) => village.refusal(widenWhistle, { whistleId: id }, { as: village.grid })
  village.at -= 1
  expect(await refusal()).toBe('STILL_CALLING')
  village.at = noon + HOUR
  expect(await refusal()).toBe('TOO_LATE')
  village.at = noon + NOBODY_MS
  const rider = await village.rider('甲', { communityIds: [HOME] })
  await village.call(answerWhistle, { whistleId }, { as: rider })
  expect(await refusal()).toBe('SOMEBODY_COMES')
  await village.call(leaveWhistle, { whistleId }, { as: rider })
  const once = await village.reply(widenWhistle, { whistleId }, { as: village.grid, commandId: 'widen' })
  expect(await village.reply(widenWhistle, { whistleId }, { as: village.grid, commandId: 'widen' })).toEqual(once)
  village.at += NOBODY_MS
  expect(await refusal()).toBe('ALREADY_WIDENED')
})

test('a street with one community has nobody else to call', async () => {
  const there = await village.staff('grid', AWAY, '苇塘')
  const whistle = await village.store.get('whistles', await aWhistle(village))
  if (!whistle) throw new Error('it was blown')
  await village.store.put('whistles', { ...whistle, _id: 'wh-alone', within: ['isle', 'west-coast', AWAY], communityId: AWAY })
  village.at += NOBODY_MS
  expect(await village.refusal(widenWhistle, { whistleId: 'wh-alone' }, { as: there })).toBe('NO_NEIGHBOURS')
})

test('a collected whistle that nobody asked for can be widened once it is settled', async () => {
  const { whistleId } = await asked(village, 1, [])
  village.at = noon + NOBODY_MS
  expect(await village.refusal(widenWhistle, { whistleId }, { as: village.grid })).toBe('STILL_CALLING')
  await settle(village)
  await village.call(widenWhistle, { whistleId }, { as: village.grid })
  expect(await village.call(answerWhistle, { whistleId }, { as: neighbour })).toMatchObject({ status: 'placed' })
})
