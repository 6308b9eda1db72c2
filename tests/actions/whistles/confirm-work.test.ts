import { closeWhistle, confirmWork } from '#types/whistles'
import { accountOfOwner } from '#core/actions/points/ledger'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import type { Person } from '../../support/county'
import { answerOf, arrived, aWhistle, HOME, openVillage, submitted, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

const rider = (name: string) => village.rider(name, { communityIds: [HOME] })
const pointsOf = async ({ accountId }: Person) => (await accountOfOwner(village.store, { kind: 'worker', ownerId: accountId }))?.balance ?? 0

async function handedIn() {
  const whistleId = await aWhistle(village)
  const one = await rider('田小满')
  await submitted(village, whistleId, one)
  return { whistleId, one }
}

test('a second person confirms, and the points come from the whistle\'s own account', async () => {
  const { whistleId, one } = await handedIn()
  const input = { whistleId, accountId: one.accountId }
  expect(await village.call(confirmWork, input, { as: village.second })).toEqual({ id: `${whistleId}:${one.accountId}`, version: 4, status: 'confirmed', awardedPoints: 5 })
  expect(await answerOf(village, whistleId, one)).toMatchObject({ status: 'confirmed', confirmedBy: village.second.accountId, confirmedAt: village.at })
  expect(await pointsOf(one)).toBe(5)
  expect((await accountOfOwner(village.store, { kind: 'whistle', ownerId: whistleId }))?.balance).toBe(10)
  expect(await village.store.get('transfers', `award:${whistleId}:${one.accountId}`)).toMatchObject({
    kind: 'award', factId: whistleId, ruleVersion: 7, by: [village.grid.accountId, village.second.accountId],
  })
})

test('a confirmation sent twice pays once', async () => {
  const { whistleId, one } = await handedIn()
  const input = { whistleId, accountId: one.accountId }
  const once = await village.reply(confirmWork, input, { as: village.official, commandId: 'confirm' })
  expect(await village.reply(confirmWork, input, { as: village.official, commandId: 'confirm' })).toEqual(once)
  expect(await village.refusal(confirmWork, input, { as: village.second })).toBe('ALREADY_CONFIRMED')
  expect(await pointsOf(one)).toBe(5)
})

test('two people who confirm at once pay once', async () => {
  const { whistleId, one } = await handedIn()
  const replies = await Promise.all([village.second, village.official].map((as) => village.refusal(confirmWork, { whistleId, accountId: one.accountId }, { as })))
  expect(replies.filter((reply) => reply.includes('"ok":true'))).toHaveLength(1)
  expect(await pointsOf(one)).toBe(5)
})

test('who scanned him in does not confirm', async () => {
  const { whistleId, one } = await handedIn()
  expect(await village.refusal(confirmWork, { whistleId, accountId: one.accountId }, { as: village.grid })).toBe('SAME_PERSON')
  expect(await pointsOf(one)).toBe(0)
})

test('nobody confirms his own work', async () => {
  const whistleId = await aWhistle(village)
  const both = await rider('两头跑')
  await submitted(village, whistleId, both)
  await village.staff('official', HOME, '两头跑', both)
  expect(await village.refusal(confirmWork, { whistleId, accountId: both.accountId }, { as: both })).toBe('SAME_PERSON')
})

test('what was not handed in is not confirmed', async () => {
  const whistleId = await aWhistle(village)
  const one = await rider('甲')
  expect(await village.refusal(confirmWork, { whistleId, accountId: one.accountId }, { as: village.second })).toBe('NOT_SUBMITTED')
  await arrived(village, whistleId, one)
  expect(await village.refusal(confirmWork, { whistleId, accountId: one.accountId }, { as: village.second })).toBe('NOT_SUBMITTED')
  expect(await village.refusal(confirmWork, { whistleId, accountId: 'ac_none' }, { as: village.second })).toBe('NOT_SUBMITTED')
})

test('beyond the day\'s cap nothing is paid and the work stays to be confirmed', async () => {
  const one = await rider('田小满')
  const [first, second] = [await aWhistle(village), await aWhistle(village)]
  await submitted(village, first, one)
  await submitted(village, second, one)
  await village.call(confirmWork, { whistleId: first, accountId: one.accountId }, { as: village.second })
  expect(await village.refusal(confirmWork, { whistleId: second, accountId: one.accountId }, { as: village.second })).toBe('DAILY_CAP')
  expect(await answerOf(village, second, one)).toMatchObject({ status: 'submitted', confirmedBy: null })
  expect(await pointsOf(one)).toBe(5)
})

test('staff of another community find nothing to confirm', async () => {
  const { whistleId, one } = await handedIn()
  const there = await village.staff('official', 'salt-lane', '盐巷')
  expect(await village.refusal(confirmWork, { whistleId, accountId: one.accountId }, { as: there })).toBe('NOT_FOUND')
})

test('a closed whistle has nothing left to confirm', async () => {
  const whistleId = await aWhistle(village)
  await village.call(closeWhistle, { whistleId }, { as: village.grid })
  expect(await village.refusal(confirmWork, { whistleId, accountId: 'ac_none' }, { as: village.second })).toBe('WHISTLE_CLOSED')
})

test('after all this the ledger is whole', async () => {
  expect((await verifyLedger(village.store)).fault).toBeNull()
})
