import { answerWhistle } from '#types/whistles'
import { answersOf, takenPlaces } from '#core/actions/whistles/taken-places'
import { aWhistle, HOME, openVillage, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

test('taken places come by number, each with the answer of who holds it; shut ones have none', async () => {
  const whistleId = await aWhistle(village, { places: 3 })
  const people = await Promise.all(['甲', '乙'].map((name) => village.rider(name, { communityIds: [HOME] })))
  for (const as of people) await village.call(answerWhistle, { whistleId }, { as })
  const places = await takenPlaces(village.store, whistleId)
  expect(places).toHaveLength(2)
  expect(places.map(({ n }) => n)).toEqual([...places.map(({ n }) => n)].sort())
  const shut = { _id: `${whistleId}:9`, whistleId, n: 9, accountId: null, isShut: true }
  const answers = await answersOf(village.store, [...places, shut])
  expect(answers.map(({ n, accountId }) => ({ n, accountId }))).toEqual(places.map(({ n, accountId }) => ({ n, accountId })))
})
