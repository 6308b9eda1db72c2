import { answerWhistle, closeWhistle, leaveWhistle, submitWork } from '#types/whistles'
import { markArrived } from '#types/whistle-arrivals'
import { asked } from './collected'
import { arrived, answerOf, aWhistle, holders, HOME, openVillage, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

const rider = (name: string) => village.rider(name, { communityIds: [HOME] })

test('who leaves gives his place back, and the first who waits moves up and is told', async () => {
  const whistleId = await aWhistle(village, { places: 1 })
  const [holder, first, second] = [await rider('甲'), await rider('乙'), await rider('丙')]
  await village.call(answerWhistle, { whistleId }, { as: holder })
  for (const waiter of [first, second]) {
    village.at += 1_000
    await village.call(answerWhistle, { whistleId }, { as: waiter })
  }
  expect(await village.call(leaveWhistle, { whistleId }, { as: holder })).toMatchObject({ status: 'left', version: 2 })
  expect(await answerOf(village, whistleId, holder)).toMatchObject({ status: 'left', n: null })
  expect(await answerOf(village, whistleId, first)).toMatchObject({ status: 'placed', n: 1, version: 2 })
  expect(await answerOf(village, whistleId, second)).toMatchObject({ status: 'waiting' })
  expect(await holders(village, whistleId)).toEqual({ 1: first.accountId })
  expect(await village.store.find('outgoing', { to: first.accountId }, { orderBy: [['at', 'desc']] })).toMatchObject([{ kind: 'whistle-placed', body: expect.stringContaining(whistleId) }])
})

test('a leave sent twice lets one rider move up', async () => {
  const whistleId = await aWhistle(village, { places: 1 })
  const [holder, first, second] = [await rider('甲'), await rider('乙'), await rider('丙')]
  for (const one of [holder, first, second]) await village.call(answerWhistle, { whistleId }, { as: one })
  const once = await village.reply(leaveWhistle, { whistleId }, { as: holder, commandId: 'leave' })
  expect(await village.reply(leaveWhistle, { whistleId }, { as: holder, commandId: 'leave' })).toEqual(once)
  const statuses = await Promise.all([first, second].map(async (one) => (await answerOf(village, whistleId, one))?.status))
  expect(statuses.sort()).toEqual(['placed', 'waiting'])
})

test('who was ticked off the list and is not there says so: his place goes to the first who waits; once he handed in he no longer can', async () => {
  const whistleId = await aWhistle(village, { places: 1 })
  const [ticked, waiter] = [await rider('甲'), await rider('乙')]
  for (const one of [ticked, waiter]) await village.call(answerWhistle, { whistleId }, { as: one })
  await village.call(markArrived, { whistleId, accountIds: [ticked.accountId] }, { as: village.grid })
  expect(await village.call(leaveWhistle, { whistleId }, { as: ticked })).toMatchObject({ status: 'left' })
  expect(await holders(village, whistleId)).toEqual({ 1: waiter.accountId })
  await village.call(markArrived, { whistleId, accountIds: [waiter.accountId] }, { as: village.grid })
  await village.call(submitWork, { whistleId, words: '垒好了' }, { as: waiter })
  expect(await village.refusal(leaveWhistle, { whistleId }, { as: waiter })).toBe('ALREADY_ARRIVED')
})

test('who waits leaves too, and nobody moves up for it', async () => {
  const whistleId = await aWhistle(village, { places: 1 })
  const [holder, waiter] = [await rider('甲'), await rider('乙')]
  await village.call(answerWhistle, { whistleId }, { as: holder })
  await village.call(answerWhistle, { whistleId }, { as: waiter })
  expect(await village.call(leaveWhistle, { whistleId }, { as: waiter })).toMatchObject({ status: 'left' })
  expect(await holders(village, whistleId)).toEqual({ 1: holder.accountId })
})

test('who never answered, or left before, cannot leave', async () => {
  const whistleId = await aWhistle(village)
  const one = await rider('甲')
  expect(await village.refusal(leaveWhistle, { whistleId }, { as: one })).toBe('NOT_ANSWERED')
  await village.call(answerWhistle, { whistleId }, { as: one })
  await village.call(leaveWhistle, { whistleId }, { as: one })
  expect(await village.refusal(leaveWhistle, { whistleId }, { as: one })).toBe('NOT_ANSWERED')
})

test('after the scan the place can no longer be left', async () => {
  const whistleId = await aWhistle(village)
  const one = await rider('甲')
  await arrived(village, whistleId, one)
  expect(await village.refusal(leaveWhistle, { whistleId }, { as: one })).toBe('ALREADY_ARRIVED')
})

test('a closed whistle has nothing left to leave', async () => {
  const whistleId = await aWhistle(village)
  const one = await rider('甲')
  await village.call(answerWhistle, { whistleId }, { as: one })
  await village.call(closeWhistle, { whistleId }, { as: village.grid })
  expect(await village.refusal(leaveWhistle, { whistleId }, { as: one })).toBe('NOT_ANSWERED')
})

test('leaving is judged once the transaction runs: at the deadline it is too late until it is settled', async () => {
  const noon = village.at
  const { whistleId, until, people: [one] } = await asked(village, 1, ['甲'])
  village.at = until - 1
  const slow = village.withBarrier((step) => { if (step === 'begin') slow.at = until })
  expect(await slow.refusal(leaveWhistle, { whistleId }, { as: one ?? null })).toBe('SETTLING')
  expect(await village.call(leaveWhistle, { whistleId }, { as: one ?? null })).toMatchObject({ status: 'left' })
  village.at = noon
})
