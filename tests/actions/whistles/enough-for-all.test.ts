import { answerWhistleHandler } from '#core/actions/whistles/answer-whistle'
import { crowd, race, storedWhistle } from './races'
import { openVillage, type Village } from './support'

/** 200 places are seven whistles of at most thirty. */
const PLACES = [30, 30, 30, 30, 30, 30, 20]
const HANG_MS = 120_000
let village: Village
beforeAll(async () => {
  // The SDK warns of each call that waits for its turn.
  jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  village = await openVillage()
})
afterAll(() => village.close())

test('200 riders for 200 places of seven whistles at one moment: each has exactly one, and none is left over', async () => {
  const people = await crowd(village, PLACES.reduce((sum, places) => sum + places, 0))
  const whistles = await Promise.all(PLACES.map((places) => storedWhistle(village, places)))
  let from = 0
  const rushes = PLACES.map((places, at) => ({ whistleId: whistles[at] ?? '', people: people.slice(from, (from += places)) }))
  const outcomes = await Promise.all(rushes.map((rush) => race(village, answerWhistleHandler, rush)))
  expect(new Set(outcomes.flat())).toEqual(new Set(['placed']))
  const held = (await Promise.all(whistles.map((whistleId) => village.store.find('places', { whistleId })))).map((places) => places.map(({ n, accountId }) => ({ n, accountId })))
  expect(held.map((places) => places.map(({ n }) => n).sort((a, b) => a - b))).toEqual(PLACES.map((places) => Array.from({ length: places }, (_, at) => at + 1)))
  expect(held.flat().map(({ accountId }) => accountId).sort()).toEqual(people.map(({ accountId }) => accountId).sort())
}, HANG_MS)
