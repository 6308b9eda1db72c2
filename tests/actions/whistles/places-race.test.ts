import { answerWhistle } from '#types/whistles'
import { answerWhistleHandler } from '#core/actions/whistles/answer-whistle'
import { handler, accountOf } from '#core/runtime/handler'
import type { Person } from '../../support/county'
import { crowd, race, storedWhistle } from './races'
import { openVillage, type Village } from './support'

const RUSH = 500
/** Ten times what it takes. */
const HANG_MS = 300_000
const RACES_AT_ONCE = 10
let village: Village
let people: Person[]
beforeAll(async () => {
  // The SDK warns of each call that waits for its turn.
  jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  village = await openVillage()
  people = await crowd(village, RUSH)
})
afterAll(() => village.close())

const tally = (statuses: readonly string[]): Record<string, number> =>
  statuses.reduce<Record<string, number>>((counts, status) => ({ ...counts, [status]: (counts[status] ?? 0) + 1 }), {})

/** What a hurried hand would write: look how many are there, then add one more. */
const naive = handler(answerWhistle, async (args) => {
  const { subject: whistle, store, command, ids } = args
  const accountId = accountOf(args)._id
  const taken = await store.count('places', { whistleId: whistle._id })
  const status = taken < whistle.places ? 'placed' : 'waiting'
  return command.once(async (tx) => {
    const place = { _id: ids.make('pl'), whistleId: whistle._id, n: taken + 1, accountId, isShut: false }
    if (status === 'placed') await tx.add('places', place)
    return { id: place._id, version: 1, status } as const
  })
})

test('500 riders at once for five places: exactly five are placed, the others wait', async () => {
  const whistleId = await storedWhistle(village, 5)
  expect(tally(await race(village, answerWhistleHandler, { whistleId, people }))).toEqual({ placed: 5, waiting: RUSH - 5 })
  const [places, placed, waiting] = await Promise.all([
    village.store.find('places', { whistleId }),
    village.store.find('answers', { whistleId, status: 'placed' }),
    village.store.count('answers', { whistleId, status: 'waiting' }),
  ])
  expect(places.map(({ n }) => n).sort()).toEqual([1, 2, 3, 4, 5])
  expect(placed.map(({ n, accountId }) => `${n} ${accountId}`).sort()).toEqual(places.map(({ n, accountId }) => `${n} ${accountId}`).sort())
  expect(waiting).toBe(RUSH - 5)
}, HANG_MS)

test('whoever only counts before he adds oversells in the same race', async () => {
  const whistleId = await storedWhistle(village, 5)
  await race(village, naive, { whistleId, people: people.slice(0, 40) })
  expect(await village.store.count('places', { whistleId })).toBeGreaterThan(5)
})

test('in a hundred races for the last places nobody is placed beside a full whistle and no place stays empty', async () => {
  const capacities = Array.from({ length: 100 }, (_, i) => 1 + (i % 2))
  const outcomes: string[] = []
  for (let i = 0; i < capacities.length; i += RACES_AT_ONCE) {
    outcomes.push(...await Promise.all(capacities.slice(i, i + RACES_AT_ONCE).map((capacity, lane) => oneRace(capacity, people.slice(3 * lane, 3 * lane + 3)))))
  }
  expect(tally(outcomes)).toEqual({ '1 of 1': 50, '2 of 2': 50 })
}, HANG_MS)

async function oneRace(capacity: number, runners: readonly Person[]): Promise<string> {
  const whistleId = await storedWhistle(village, capacity)
  const placed = tally(await race(village, answerWhistleHandler, { whistleId, people: runners }))['placed'] ?? 0
  expect(await village.store.count('places', { whistleId })).toBe(placed)
  return `${placed} of ${capacity}`
}
