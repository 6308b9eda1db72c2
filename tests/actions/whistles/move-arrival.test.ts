import { moveArrival } from '#types/whistle-arrivals'
import { answerWhistle, closeWhistle, leaveWhistle, showWhistle } from '#types/whistles'
import { AWAY, answerOf, arrived, aWhistle, holders, HOME, HOUR, openVillage, type Village } from './support'

const MINUTE = 60_000
let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

const rider = (name: string) => village.rider(name, { communityIds: [HOME] })

/** A rider who holds a place and said that he comes in half an hour. */
async function comesLater() {
  const whistleId = await aWhistle(village)
  const one = await rider('田小满')
  const arriveAt = village.at + 30 * MINUTE
  await village.call(answerWhistle, { whistleId, arriveAt }, { as: one })
  return { whistleId, one, arriveAt }
}

test('a rider says another time as often as he likes and keeps his place; without one he comes now', async () => {
  const { whistleId, one, arriveAt } = await comesLater()
  expect(await village.call(moveArrival, { whistleId, arriveAt: arriveAt + 15 * MINUTE }, { as: one })).toEqual({ id: `${whistleId}:${one.accountId}`, version: 2, status: 'placed' })
  expect(await answerOf(village, whistleId, one)).toMatchObject({ arriveAt: arriveAt + 15 * MINUTE, status: 'placed', answeredAt: village.at })
  await village.call(moveArrival, { whistleId }, { as: one })
  expect(await answerOf(village, whistleId, one)).toMatchObject({ arriveAt: null, version: 3 })
  expect(Object.values(await holders(village, whistleId))).toEqual([one.accountId])
})

test('a command sent twice moves the time once', async () => {
  const { whistleId, one, arriveAt } = await comesLater()
  const input = { whistleId, arriveAt: arriveAt + 5 * MINUTE }
  const once = await village.reply(moveArrival, input, { as: one, commandId: 'move' })
  expect(await village.reply(moveArrival, input, { as: one, commandId: 'move' })).toEqual(once)
  expect(await answerOf(village, whistleId, one)).toMatchObject({ version: 2 })
})

test('a time that is over, or later than the county waits, is refused and nothing changes', async () => {
  const { whistleId, one, arriveAt } = await comesLater()
  const latest = village.at + HOUR + village.profile.arrivalLateMinutes * MINUTE
  expect(await village.refusal(moveArrival, { whistleId, arriveAt: village.at - 1 }, { as: one })).toBe('ARRIVE_AT_PAST')
  expect(await village.refusal(moveArrival, { whistleId, arriveAt: latest + 1 }, { as: one })).toBe('ARRIVE_AT_LATE')
  expect(await answerOf(village, whistleId, one)).toMatchObject({ arriveAt, version: 1 })
  await village.call(moveArrival, { whistleId, arriveAt: latest }, { as: one })
  expect(await answerOf(village, whistleId, one)).toMatchObject({ arriveAt: latest })
})

test('who is late for the whistle\'s time may still say when he comes', async () => {
  const { whistleId, one } = await comesLater()
  const noon = village.at
  village.at = noon + HOUR + MINUTE
  expect((await village.call(showWhistle, { whistleId }, { as: one })).can).toEqual(['leave', 'move-arrival', 'show-code'])
  expect(await village.call(moveArrival, { whistleId, arriveAt: village.at + 5 * MINUTE }, { as: one })).toMatchObject({ status: 'placed' })
  village.at = noon
})

test('who is here, who never answered, who left and whose whistle is closed has no time to move', async () => {
  const whistleId = await aWhistle(village)
  const [here, gone] = [await rider('甲'), await rider('乙')]
  await arrived(village, whistleId, here)
  expect(await village.refusal(moveArrival, { whistleId }, { as: here })).toBe('ALREADY_ARRIVED')
  expect(await village.refusal(moveArrival, { whistleId }, { as: gone })).toBe('NOT_ANSWERED')
  await village.call(answerWhistle, { whistleId }, { as: gone })
  await village.call(leaveWhistle, { whistleId }, { as: gone })
  expect(await village.refusal(moveArrival, { whistleId }, { as: gone })).toBe('NOT_ANSWERED')
  const closed = await comesLater()
  await village.call(closeWhistle, { whistleId: closed.whistleId }, { as: village.grid })
  expect(await village.refusal(moveArrival, { whistleId: closed.whistleId }, { as: closed.one })).toBe('WHISTLE_CLOSED')
})

test('one rider does not move another\'s time, and who did not join the community finds nothing', async () => {
  const { whistleId, one, arriveAt } = await comesLater()
  expect(await village.refusal(moveArrival, { whistleId }, { as: await rider('丙') })).toBe('NOT_ANSWERED')
  expect(await village.refusal(moveArrival, { whistleId }, { as: await village.rider('外人', { communityIds: [AWAY] }) })).toBe('NOT_FOUND')
  expect(await answerOf(village, whistleId, one)).toMatchObject({ arriveAt })
})
