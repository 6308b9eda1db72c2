import { redeemOffer } from '#types/points'
import { closeWhistle, confirmWork } from '#types/whistles'
import { scanCode } from '#types/stations'
import { accountOfOwner } from '#core/actions/points/ledger'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import type { Person } from '../../support/county'
import { aWhistle, HOME, HOUR, openVillage, submitted, type Village } from '../whistles/support'
import { AUGUST_AT, enacted } from './rules'
import { anOffer, aRiderWith, STATION } from './shop'
import { issueCode } from '#types/stations'

let village: Village
beforeAll(async () => {
  village = await openVillage()
  await enacted(village, { dailyCapPoints: 9, expiryMonths: 5, holdBusinessDays: 6 })
})
beforeEach(() => { village.at = AUGUST_AT - 2 * HOUR })
afterAll(() => village.close())

const DAY = 24 * HOUR
const rider = (name: string) => village.rider(name, { communityIds: [HOME] })
const bookOf = (person: Person) => accountOfOwner(village.store, { kind: 'worker', ownerId: person.accountId })
const versionOf = async (transferId: string) => (await village.store.get('transfers', transferId))?.ruleVersion

/** Somebody's work handed in at `at`, at a whistle blown then. */
async function handedIn(name: string, at = village.at) {
  village.at = at
  const whistleId = await aWhistle(village, { arriveBy: at + HOUR, places: 1 })
  const one = await rider(name)
  await submitted(village, whistleId, one)
  return { whistleId, one, award: `award:${whistleId}:${one.accountId}`, confirm: () => village.call(confirmWork, { whistleId, accountId: one.accountId }, { as: village.second }) }
}

test('a whistle pays what it promised when it was blown; its award names the version of the day it was confirmed on', async () => {
  const { whistleId, one, award, confirm } = await handedIn('田小满')
  village.at = AUGUST_AT + HOUR
  expect(await confirm()).toMatchObject({ awardedPoints: 5 })
  expect(await versionOf(`escrow:${whistleId}`)).toBe(7)
  expect(await versionOf(award)).toBe(8)
  expect(await bookOf(one)).toMatchObject({ balance: 5, lots: [{ month: '2027-01', points: 5 }] })
})

test('a millisecond before midnight the former version holds, at midnight the new one', async () => {
  const [before, after] = [await handedIn('路过一'), await handedIn('路过二')]
  village.at = AUGUST_AT - 1
  await before.confirm()
  village.at = AUGUST_AT
  await after.confirm()
  expect([await versionOf(before.award), await versionOf(after.award)]).toEqual([7, 8])
  expect([(await bookOf(before.one))?.lots, (await bookOf(after.one))?.lots]).toEqual([[{ month: '2026-09', points: 5 }], [{ month: '2027-01', points: 5 }]])
})

test('a whistle blown at midnight promises what the new version says', async () => {
  const { award, confirm } = await handedIn('新价钱', AUGUST_AT)
  expect(await confirm()).toMatchObject({ awardedPoints: 6 })
  expect(await versionOf(award)).toBe(8)
})

test('the day’s cap is that of the day of confirmation', async () => {
  const one = await aRiderWith(village, 4, '攒分的')
  const whistleId = await aWhistle(village, { arriveBy: village.at + HOUR, places: 1 })
  await submitted(village, whistleId, one)
  const input = { whistleId, accountId: one.accountId }
  expect(await village.refusal(confirmWork, input, { as: village.second })).toBe('DAILY_CAP')
  village.at = AUGUST_AT + DAY
  await village.call(confirmWork, input, { as: village.second })
  expect((await bookOf(one))?.balance).toBe(9)
})

test('goods held under the former version wait as long as was said, and their transfer names the version of the day they were fetched', async () => {
  const one = await aRiderWith(village, 5, '换毛巾')
  const offerId = await anOffer(village)
  const keeper = await village.staff('keeper', STATION, '方管理')
  const { id, heldUntil } = await village.call(redeemOffer, { offerId }, { as: one })
  // Friday 31 July; two business days later is Tuesday, six would be the Monday after.
  expect(heldUntil).toBe(Date.parse('2026-08-05T00:00:00+08:00'))
  village.at = AUGUST_AT + DAY
  expect(await village.store.get('redemptions', id)).toMatchObject({ heldUntil })
  const { digits } = await village.call(issueCode, { purpose: 'redemption', redemptionId: id }, { as: one })
  await village.call(scanCode, { stationId: STATION, digits }, { as: keeper })
  expect(await versionOf(`redemption:${id}`)).toBe(8)
})

test('what is left of a whistle goes back under the version of the day it is closed on', async () => {
  const whistleId = await aWhistle(village, { arriveBy: village.at + HOUR })
  village.at = AUGUST_AT
  expect(await village.call(closeWhistle, { whistleId }, { as: village.grid })).toMatchObject({ returnedPoints: 15 })
  expect(await versionOf(`escrow-return:${whistleId}`)).toBe(8)
})

test('a ledger of two versions proves right', async () => {
  expect((await verifyLedger(village.store)).fault).toBeNull()
})
