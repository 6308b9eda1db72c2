import { answerWhistle, closeWhistle, leaveWhistle } from '#types/whistles'
import { asked } from './collected'
import { AWAY, answerOf, aWhistle, holders, HOME, HOUR, openVillage, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

const rider = (name: string) => village.rider(name, { communityIds: [HOME] })

test('who comes first gets a place, stored with the answer', async () => {
  const whistleId = await aWhistle(village, { places: 1 })
  const xiaoman = await rider('田小满')
  const reply = await village.call(answerWhistle, { whistleId }, { as: xiaoman })
  expect(reply).toEqual({ id: `${whistleId}:${xiaoman.accountId}`, version: 1, status: 'placed' })
  expect(await holders(village, whistleId)).toEqual({ 1: xiaoman.accountId })
  expect(await answerOf(village, whistleId, xiaoman)).toMatchObject({ status: 'placed', n: 1, answeredAt: village.at, version: 1 })
})

test('who finds no place waits', async () => {
  const whistleId = await aWhistle(village, { places: 1 })
  const [first, second] = [await rider('甲'), await rider('乙')]
  await village.call(answerWhistle, { whistleId }, { as: first })
  expect(await village.call(answerWhistle, { whistleId }, { as: second })).toMatchObject({ status: 'waiting' })
  expect(await holders(village, whistleId)).toEqual({ 1: first.accountId })
})

test('a command sent twice gives the same reply and takes one place', async () => {
  const whistleId = await aWhistle(village, { places: 3 })
  const xiaoman = await rider('田小满')
  const once = await village.reply(answerWhistle, { whistleId }, { as: xiaoman, commandId: 'same' })
  const twice = await village.reply(answerWhistle, { whistleId }, { as: xiaoman, commandId: 'same' })
  expect(twice).toEqual(once)
  expect(Object.values(await holders(village, whistleId))).toEqual([xiaoman.accountId])
})

test('a rider answers once', async () => {
  const whistleId = await aWhistle(village)
  const xiaoman = await rider('田小满')
  await village.call(answerWhistle, { whistleId }, { as: xiaoman })
  expect(await village.refusal(answerWhistle, { whistleId }, { as: xiaoman })).toBe('ALREADY_ANSWERED')
})

test('one rider who answers from several phones at the same moment has one answer and one place', async () => {
  const whistleId = await aWhistle(village, { places: 3 })
  const xiaoman = await rider('田小满')
  const replies = await Promise.all([1, 2, 3, 4].map(() => village.reply(answerWhistle, { whistleId }, { as: xiaoman })))
  expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
  expect(replies.flatMap((reply) => ('refusal' in reply ? [reply.refusal.code] : [])).every((code) => code === 'ALREADY_ANSWERED' || code === 'BUSY')).toBe(true)
  expect(Object.values(await holders(village, whistleId))).toEqual([xiaoman.accountId])
})

test('who left may answer again and starts anew', async () => {
  const whistleId = await aWhistle(village, { places: 1 })
  const xiaoman = await rider('田小满')
  await village.call(answerWhistle, { whistleId }, { as: xiaoman })
  await village.call(leaveWhistle, { whistleId }, { as: xiaoman })
  expect(await village.call(answerWhistle, { whistleId }, { as: xiaoman })).toMatchObject({ status: 'placed', version: 3 })
  expect(await holders(village, whistleId)).toEqual({ 1: xiaoman.accountId })
})

test('a whistle answered at its deadline is refused', async () => {
  const whistleId = await aWhistle(village, { arriveBy: village.at + HOUR })
  const [early, late] = [await rider('甲'), await rider('乙')]
  const noon = village.at
  village.at = noon + HOUR - 1
  expect(await village.call(answerWhistle, { whistleId }, { as: early })).toMatchObject({ status: 'placed' })
  village.at = noon + HOUR
  expect(await village.refusal(answerWhistle, { whistleId }, { as: late })).toBe('TOO_LATE')
  village.at = noon
})

test('送完这单再来 names a time between now and what the county allows, and it stands with the answer', async () => {
  const whistleId = await aWhistle(village)
  const [one, two] = [await rider('甲'), await rider('乙')]
  const latest = village.at + HOUR + village.profile.arrivalLateMinutes * 60_000
  expect(await village.refusal(answerWhistle, { whistleId, arriveAt: village.at - 1 }, { as: one })).toBe('ARRIVE_AT_PAST')
  expect(await village.refusal(answerWhistle, { whistleId, arriveAt: latest + 1 }, { as: one })).toBe('ARRIVE_AT_LATE')
  expect(await holders(village, whistleId)).toEqual({})
  expect(await village.call(answerWhistle, { whistleId, arriveAt: village.at }, { as: one })).toMatchObject({ status: 'placed' })
  expect(await village.call(answerWhistle, { whistleId, arriveAt: latest }, { as: two })).toMatchObject({ status: 'placed' })
  expect(await answerOf(village, whistleId, one)).toMatchObject({ arriveAt: village.at })
  expect(await answerOf(village, whistleId, two)).toMatchObject({ arriveAt: latest })
})

test('who comes now names no time, and who answers again has not said the old one', async () => {
  const whistleId = await aWhistle(village)
  const one = await rider('甲')
  await village.call(answerWhistle, { whistleId, arriveAt: village.at + 60_000 }, { as: one })
  await village.call(leaveWhistle, { whistleId }, { as: one })
  await village.call(answerWhistle, { whistleId }, { as: one })
  expect(await answerOf(village, whistleId, one)).toMatchObject({ status: 'placed', arriveAt: null })
})

test('a later time does not keep a whistle open past its deadline', async () => {
  const whistleId = await aWhistle(village)
  const noon = village.at
  village.at = noon + HOUR
  expect(await village.refusal(answerWhistle, { whistleId, arriveAt: village.at + 60_000 }, { as: await rider('甲') })).toBe('TOO_LATE')
  village.at = noon
})

test('a closed whistle takes nobody', async () => {
  const whistleId = await aWhistle(village)
  await village.call(closeWhistle, { whistleId }, { as: village.grid })
  expect(await village.refusal(answerWhistle, { whistleId }, { as: await rider('甲') })).toBe('WHISTLE_CLOSED')
})

test('only riders who joined the community find the whistle', async () => {
  const whistleId = await aWhistle(village)
  const stranger = await village.rider('外人', { communityIds: [AWAY] })
  expect(await village.refusal(answerWhistle, { whistleId }, { as: stranger })).toBe('NOT_FOUND')
  expect(await village.refusal(answerWhistle, { whistleId: 'wh_nobody' }, { as: stranger })).toBe('NOT_FOUND')
})

test('while answers are collected whoever answers is noted, however many, and nobody takes a place', async () => {
  const noon = village.at
  const { whistleId, people, until } = await asked(village, 1, ['甲', '乙'])
  for (const one of people) expect(await answerOf(village, whistleId, one)).toMatchObject({ status: 'asked', n: null, settled: null })
  expect(await holders(village, whistleId)).toEqual({})
  village.at = until - 1
  expect(await village.call(answerWhistle, { whistleId, arriveAt: until + 60_000 }, { as: await rider('丙') })).toMatchObject({ status: 'asked' })
  const late = await rider('丁')
  village.at = until
  expect(await village.refusal(answerWhistle, { whistleId }, { as: late })).toBe('SETTLING')
  village.at = noon
})

test('the deadline is looked at once the transaction runs, not when the call came in', async () => {
  const noon = village.at
  const { whistleId, until } = await asked(village, 1, [])
  const one = await rider('甲')
  village.at = until - 1
  const slow = village.withBarrier((step) => { if (step === 'begin') slow.at = until })
  expect(await slow.refusal(answerWhistle, { whistleId }, { as: one })).toBe('SETTLING')
  expect(await answerOf(village, whistleId, one)).toBeNull()
  village.at = noon
})
