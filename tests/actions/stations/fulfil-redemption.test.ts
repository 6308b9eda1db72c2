import { cancelRedemption, redeemOffer, showMyPoints } from '#types/points'
import { issueCode, scanCode } from '#types/stations'
import { accountOfOwner } from '#core/actions/points/ledger'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import type { County, Person } from '../../support/county'
import { aHeldRedemption, anOffer, aRiderWith, PARTNER, STATION } from '../points/shop'
import { openCounters, type Counters } from './counters'

let county: County
let keeper: Person
let merchant: Person
let scan: Counters['scan']
let refused: Counters['refused']
beforeAll(async () => { ({ county, keeper, merchant, scan, refused } = await openCounters()) })
afterAll(() => county.close())

test('handing over moves the held points to the station, and is written down', async () => {
  const rider = await aRiderWith(county, 12)
  const { redemptionId, digits } = await aHeldRedemption(county, rider, await anOffer(county))
  expect(await scan(digits)).toEqual({ kind: 'redemption', id: redemptionId, offerTitle: '毛巾', pricePoints: 5, hasVerifiedRider: false })
  expect(await county.store.get('redemptions', redemptionId)).toMatchObject({ status: 'fulfilled', version: 2, endedAt: county.at, fulfilledBy: keeper.accountId })
  expect(await county.call(showMyPoints, {}, { as: rider })).toMatchObject({ balance: 7, held: 0, free: 7 })
  expect(await accountOfOwner(county.store, { kind: 'station', ownerId: STATION })).toMatchObject({ balance: 5 })
  expect(await county.store.get('transfers', `redemption:${redemptionId}`)).toMatchObject({ kind: 'redemption', factId: redemptionId, by: [keeper.accountId] })
})

test('a second code of the same redemption hands nothing over', async () => {
  const rider = await aRiderWith(county, 12)
  const { redemptionId, digits } = await aHeldRedemption(county, rider, await anOffer(county))
  const { digits: second } = await county.call(issueCode, { purpose: 'redemption', redemptionId }, { as: rider })
  await scan(digits)
  expect(await refused(digits)).toBe('CODE_USED')
  expect(await refused(second)).toBe('REDEMPTION_NOT_HELD')
  expect(await county.call(showMyPoints, {}, { as: rider })).toMatchObject({ balance: 7 })
})

test('at another station it is refused, and the code stays good for the right one', async () => {
  const rider = await aRiderWith(county, 12)
  const { digits } = await aHeldRedemption(county, rider, await anOffer(county))
  expect(await refused(digits, merchant, PARTNER)).toBe('WRONG_STATION')
  expect(await scan(digits)).toMatchObject({ kind: 'redemption' })
})

test('what was given up or has run out is not handed over, though its code still lives', async () => {
  const rider = await aRiderWith(county, 12)
  const offerId = await anOffer(county)
  const cancelled = await aHeldRedemption(county, rider, offerId)
  await county.call(cancelRedemption, { redemptionId: cancelled.redemptionId }, { as: rider })
  expect(await refused(cancelled.digits)).toBe('REDEMPTION_NOT_HELD')
  const { id: redemptionId, heldUntil } = await county.call(redeemOffer, { offerId }, { as: rider })
  county.at = heldUntil - 1
  const { digits } = await county.call(issueCode, { purpose: 'redemption', redemptionId }, { as: rider })
  county.at = heldUntil
  expect(await refused(digits)).toBe('REDEMPTION_NOT_HELD')
})

test('a code that is scanned a hundred times at once hands over once, and the ledger agrees', async () => {
  const rider = await aRiderWith(county, 12)
  const { redemptionId, digits } = await aHeldRedemption(county, rider, await anOffer(county))
  const replies = await Promise.all(Array.from({ length: 100 }, () => county.reply(scanCode, { stationId: STATION, digits }, { as: keeper })))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await county.store.count('transfers', { factId: redemptionId })).toBe(1)
  expect(await county.call(showMyPoints, {}, { as: rider })).toMatchObject({ balance: 7, held: 0 })
  expect((await verifyLedger(county.store)).fault).toBeNull()
})

test('giving up and handing over at once end it one way, with the points in one place', async () => {
  const rider = await aRiderWith(county, 12)
  const offerId = await anOffer(county, { left: 3 })
  const { redemptionId, digits } = await aHeldRedemption(county, rider, offerId)
  const [scanned, cancelled] = await Promise.all([
    county.reply(scanCode, { stationId: STATION, digits }, { as: keeper }), county.reply(cancelRedemption, { redemptionId }, { as: rider }),
  ])
  expect([scanned.ok, cancelled.ok].filter(Boolean)).toHaveLength(1)
  expect(await county.call(showMyPoints, {}, { as: rider })).toMatchObject(scanned.ok ? { balance: 7, held: 0 } : { balance: 12, held: 0 })
  expect(await county.store.get('stocks', offerId)).toMatchObject({ left: scanned.ok ? 2 : 3 })
})
