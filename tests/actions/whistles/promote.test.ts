import { moveArrival } from '#types/whistle-arrivals'
import { answerWhistle, closeWhistle } from '#types/whistles'
import { promoteFirst } from '#core/actions/whistles/promote'
import { answerOf, aWhistle, holders, HOME, HOUR, openVillage, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

/** A whistle with one place that came free unnoticed, and two riders who wait, the first since earlier. */
async function freeBesideWaiting() {
  const whistleId = await aWhistle(village, { places: 1 })
  const people = await Promise.all(['甲', '乙', '丙'].map((name) => village.rider(name, { communityIds: [HOME] })))
  for (const one of people) {
    village.at += 1
    await village.call(answerWhistle, { whistleId }, { as: one })
  }
  await village.store.remove('places', `${whistleId}:1`)
  const [, first, second] = people
  if (!first || !second) throw new Error('three riders are three')
  return { whistle: { _id: whistleId, places: 1 }, first, second }
}

test('the first who waits gets the free place', async () => {
  const { whistle, first, second } = await freeBesideWaiting()
  expect(await promoteFirst(village.runtime, whistle)).toBe(true)
  expect(await answerOf(village, whistle._id, first)).toMatchObject({ status: 'placed', n: 1 })
  expect(await answerOf(village, whistle._id, second)).toMatchObject({ status: 'waiting' })
})

test('asked for five times at once, one moves up', async () => {
  const { whistle, first, second } = await freeBesideWaiting()
  const moved = await Promise.all(Array.from({ length: 5 }, () => promoteFirst(village.runtime, whistle)))
  expect(moved.filter(Boolean)).toHaveLength(1)
  expect(await holders(village, whistle._id)).toEqual({ 1: first.accountId })
  expect(await answerOf(village, whistle._id, second)).toMatchObject({ status: 'waiting', n: null })
})

test('nobody moves up into a full whistle, or where nobody waits', async () => {
  const { whistle } = await freeBesideWaiting()
  await promoteFirst(village.runtime, whistle)
  expect(await promoteFirst(village.runtime, whistle)).toBe(false)
  const empty = await aWhistle(village, { places: 1 })
  expect(await promoteFirst(village.runtime, { _id: empty, places: 1 })).toBe(false)
})

test('at the arrival time nobody moves up any more', async () => {
  const { whistle, first } = await freeBesideWaiting()
  const noon = village.at
  village.at = ((await village.store.get('whistles', whistle._id))?.arriveBy ?? 0)
  expect(village.at).toBeLessThanOrEqual(noon + HOUR)
  expect(await promoteFirst(village.runtime, whistle)).toBe(false)
  expect(await answerOf(village, whistle._id, first)).toMatchObject({ status: 'waiting' })
  village.at = noon
})

test('what he said while he waited holds when he moves up, unless that time is over', async () => {
  for (const [after, kept] of [[60_000, true], [1_000, false]] as const) {
    const { whistle, first } = await freeBesideWaiting()
    const arriveAt = village.at + after
    await village.call(moveArrival, { whistleId: whistle._id, arriveAt }, { as: first })
    village.at += 1_000
    await promoteFirst(village.runtime, whistle)
    expect(await answerOf(village, whistle._id, first)).toMatchObject({ status: 'placed', arriveAt: kept ? arriveAt : null })
  }
})

test('nobody moves up on a closed whistle', async () => {
  const { whistle, first } = await freeBesideWaiting()
  await village.call(closeWhistle, { whistleId: whistle._id }, { as: village.grid })
  await village.store.remove('places', `${whistle._id}:1`)
  expect(await promoteFirst(village.runtime, whistle)).toBe(false)
  expect(await answerOf(village, whistle._id, first)).toMatchObject({ status: 'waiting' })
})
