import { cancelRedemption, redeemOffer, showMyPoints } from '#types/points'
import { scanCode } from '#types/stations'
import { accountOfOwner, fundBalance } from '#core/actions/points/ledger'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { expirePoints } from '#core/actions/timers/expire-points'
import type { Barrier } from '#core/store/transaction'
import { openCounty, type County, type Person } from '../../support/county'
import { aHeldRedemption, anOffer, aRiderWith, award, STATION } from '../points/shop'

let county: County
let keeper: Person
let offerId: string
beforeEach(async () => {
  county = await openCounty()
  keeper = await county.staff('keeper', STATION, '方白露')
  offerId = await anOffer(county)
})
afterEach(async () => {
  const { fault } = await verifyLedger(county.store)
  await county.close()
  expect(fault).toBeNull()
})

/** Earned in July, they run out with the end of September. */
const OVER = Date.parse('2026-10-01T00:00:00+08:00')
const LATE = Date.parse('2026-09-30T23:59:00+08:00')

const runAt = (at: number, through: County = county) => {
  through.at = at
  return expirePoints(through.runtime)
}
const accountOf = ({ accountId }: Person) => accountOfOwner(county.store, { kind: 'worker', ownerId: accountId })
const writtenOff = async () => (await accountOfOwner(county.store, { kind: 'write-off', ownerId: 'isle' }))?.balance ?? 0

test('points run out when their month is over, into the county\'s write-off, and the account says so', async () => {
  const rider = await aRiderWith(county, 12)
  expect(await runAt(OVER - 1)).toBe(0)
  expect(await runAt(OVER)).toBe(1)
  const account = await accountOf(rider)
  expect(account).toMatchObject({ balance: 0, lots: [], oldestLot: '', sequence: 2 })
  expect(await writtenOff()).toBe(12)
  const id = `expiry:${account?._id}:2`
  expect(await county.store.get('transfers', id)).toMatchObject({ kind: 'expiry', factId: account?._id, at: OVER, ruleVersion: 7, by: [] })
})

test('only what is over runs out: the next month\'s points stay', async () => {
  const rider = await aRiderWith(county, 12)
  county.at = Date.parse('2026-08-02T12:00:00+08:00')
  await award(county, rider, 5)
  await runAt(OVER)
  expect(await accountOf(rider)).toMatchObject({ balance: 5, lots: [{ month: '2026-10', points: 5 }] })
})

test('late, twice and two at once: each account loses its points once', async () => {
  const riders = await Promise.all([1, 2, 3].map((n) => aRiderWith(county, 10 + n)))
  county.at = OVER + 40 * 86_400_000
  const counts = await Promise.all([expirePoints(county.runtime), expirePoints(county.runtime)])
  expect((counts[0] ?? 0) + (counts[1] ?? 0)).toBe(3)
  expect(await expirePoints(county.runtime)).toBe(0)
  for (const rider of riders) expect(await accountOf(rider)).toMatchObject({ balance: 0, sequence: 2 })
})

test('what is held stays, keeps nobody else waiting, and runs out after it was given up', async () => {
  const holder = await aRiderWith(county, 5)
  const other = await aRiderWith(county, 7)
  county.at = LATE
  const { id, heldUntil } = await county.call(redeemOffer, { offerId }, { as: holder })
  expect(heldUntil).toBeGreaterThan(OVER)
  expect(await runAt(OVER)).toBe(1)
  expect([(await accountOf(holder))?.balance, (await accountOf(other))?.balance]).toEqual([5, 0])
  await county.call(cancelRedemption, { redemptionId: id }, { as: holder })
  expect(await runAt(OVER + 86_400_000)).toBe(1)
  expect(await accountOf(holder)).toMatchObject({ balance: 0, held: 0, lots: [] })
})

test('a run whose time is over leaves the rest to the next', async () => {
  for (let n = 0; n < 3; n += 1) await aRiderWith(county, 3)
  county.at = OVER
  let left = 2
  expect(await expirePoints(county.runtime, () => left-- > 0)).toBe(2)
  expect(await expirePoints(county.runtime)).toBe(1)
})

test('one that cannot be done does not keep the others', async () => {
  const [broken, other] = [await aRiderWith(county, 3), await aRiderWith(county, 3)]
  const account = await accountOf(broken)
  if (!account) throw new Error('no account')
  const blocker = { _id: `expiry:${account._id}:2`, kind: 'expiry' as const, factId: 'x', ruleVersion: 7, at: 1, postings: [], by: [] }
  await county.store.add('transfers', blocker)
  county.at = OVER
  const errors: string[] = []
  expect(await expirePoints({ ...county.runtime, log: (level, message) => { errors.push(`${level} ${message}`) } })).toBe(1)
  expect(errors).toEqual(['error points not expired'])
  expect((await accountOf(other))?.balance).toBe(0)
  await county.store.remove('transfers', blocker._id)
})

test('where points are switched off none run out', async () => {
  const rider = await aRiderWith(county, 3)
  const settings = await county.store.get('settings', 'current')
  if (!settings) throw new Error('no settings')
  await county.store.put('settings', { ...settings, face: { ...settings.face, pointsEnabled: false } })
  expect(await runAt(OVER)).toBe(0)
  await county.store.put('settings', settings)
  expect((await accountOf(rider))?.balance).toBe(3)
})

/** The run stands still just before it writes the account, once, until `meanwhile` is done. */
function heldUp(meanwhile: () => Promise<unknown>): Barrier {
  let isDone = false
  return async (step, name) => {
    if (isDone || step !== 'write' || name !== 'transfers') return
    isDone = true
    await meanwhile()
  }
}

describe('a run that meets', () => {
  test('a hand-over of goods takes only what is left', async () => {
    const rider = await aRiderWith(county, 12)
    county.at = LATE
    const { digits } = await aHeldRedemption(county, rider, offerId)
    county.at = LATE + 120_000
    const slow = county.withBarrier(heldUp(() => county.call(scanCode, { stationId: STATION, digits }, { as: keeper })))
    expect(await runAt(LATE + 120_000, slow)).toBe(1)
    expect(await accountOf(rider)).toMatchObject({ balance: 0, held: 0, lots: [], sequence: 3 })
    expect((await county.store.find('transfers', { kind: 'redemption' }, { orderBy: [['at', 'desc']], limit: 1 }))[0]?.at).toBe(LATE + 120_000)
  })

  test('a new hold leaves what was just held', async () => {
    const rider = await aRiderWith(county, 12)
    const slow = county.withBarrier(heldUp(async () => {
      county.at = OVER
      await county.call(redeemOffer, { offerId }, { as: rider })
    }))
    expect(await runAt(OVER, slow)).toBe(1)
    expect(await accountOf(rider)).toMatchObject({ balance: 5, held: 5, lots: [{ month: '2026-09', points: 5 }] })
  })

  test('a hold that was given up takes that, too', async () => {
    const rider = await aRiderWith(county, 12)
    county.at = LATE
    const { id } = await county.call(redeemOffer, { offerId }, { as: rider })
    const slow = county.withBarrier(heldUp(async () => {
      county.at = OVER
      await county.call(cancelRedemption, { redemptionId: id }, { as: rider })
    }))
    expect(await runAt(OVER, slow)).toBe(1)
    expect(await accountOf(rider)).toMatchObject({ balance: 0, held: 0 })
    expect(await county.call(showMyPoints, {}, { as: rider })).toMatchObject({ balance: 0, nextExpiry: null })
  })

  test('a hold of everything takes nothing, and says so', async () => {
    const rider = await aRiderWith(county, 5)
    const slow = county.withBarrier(heldUp(async () => {
      county.at = OVER
      await county.call(redeemOffer, { offerId }, { as: rider })
    }))
    expect(await runAt(OVER, slow)).toBe(0)
    expect(await accountOf(rider)).toMatchObject({ balance: 5, held: 5 })
    expect(await fundBalance(county.store, 'gull-rock')).toBe(0)
  })
})
