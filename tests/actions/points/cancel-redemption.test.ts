import { cancelRedemption, redeemOffer, showMyPoints } from '#types/points'
import { openCounty, type County } from '../../support/county'
import { anOffer, aRiderWith } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

async function held() {
  const rider = await aRiderWith(county, 12)
  const offerId = await anOffer(county, { left: 3 })
  const { id: redemptionId, heldUntil } = await county.call(redeemOffer, { offerId }, { as: rider })
  return { rider, offerId, redemptionId, heldUntil }
}

test('giving up puts one back on the shelf and frees the points', async () => {
  const { rider, offerId, redemptionId } = await held()
  expect(await county.call(cancelRedemption, { redemptionId }, { as: rider })).toEqual({ id: redemptionId, version: 2, status: 'cancelled' })
  expect(await county.store.get('stocks', offerId)).toMatchObject({ left: 3 })
  expect(await county.call(showMyPoints, {}, { as: rider })).toMatchObject({ balance: 12, held: 0 })
  expect(await county.store.get('redemptions', redemptionId)).toMatchObject({ status: 'cancelled', endedAt: county.at, fulfilledBy: null })
})

test('sent twice it gives back once; a second time it is not held any more', async () => {
  const { rider, offerId, redemptionId } = await held()
  await Promise.all([1, 2].map(() => county.call(cancelRedemption, { redemptionId }, { as: rider, commandId: `give-up-${redemptionId.slice(3, 9)}` })))
  expect(await county.refusal(cancelRedemption, { redemptionId }, { as: rider })).toBe('REDEMPTION_NOT_HELD')
  expect(await county.store.get('stocks', offerId)).toMatchObject({ left: 3 })
})

test('many taps at once give back once', async () => {
  const { rider, offerId, redemptionId } = await held()
  const replies = await Promise.all(Array.from({ length: 8 }, () => county.reply(cancelRedemption, { redemptionId }, { as: rider })))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await county.store.get('stocks', offerId)).toMatchObject({ left: 3 })
  expect(await county.call(showMyPoints, {}, { as: rider })).toMatchObject({ held: 0 })
})

test('another rider\'s redemption is not found', async () => {
  const { redemptionId } = await held()
  const other = await aRiderWith(county, 0, '韩霜降')
  expect(await county.refusal(cancelRedemption, { redemptionId }, { as: other })).toBe('NOT_FOUND')
})

test('it can be given up until its last millisecond, then no longer', async () => {
  const [early, late] = [await held(), await held()]
  const noon = county.at
  county.at = early.heldUntil - 1
  await county.call(cancelRedemption, { redemptionId: early.redemptionId }, { as: early.rider })
  county.at = late.heldUntil
  expect(await county.refusal(cancelRedemption, { redemptionId: late.redemptionId }, { as: late.rider })).toBe('REDEMPTION_NOT_HELD')
  county.at = noon
})
