import { listMyRedemptions, redeemOffer, showMyPoints } from '#types/points'
import { openCounty, type County } from '../../support/county'
import { anOffer, aRiderWith } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('one is taken from the stock, the points are held, until the second business day is over', async () => {
  const rider = await aRiderWith(county, 12)
  const offerId = await anOffer(county, { left: 3 })
  const reply = await county.call(redeemOffer, { offerId }, { as: rider })
  expect(reply).toEqual({ id: expect.any(String), version: 1, status: 'held', heldUntil: Date.parse('2026-07-18T00:00:00+08:00') })
  expect(await county.store.get('stocks', offerId)).toEqual({ _id: offerId, left: 2 })
  expect(await county.call(showMyPoints, {}, { as: rider })).toMatchObject({ balance: 12, held: 5, free: 7 })
  expect(await county.store.get('redemptions', reply.id)).toMatchObject({ accountId: rider.accountId, offerId, pricePoints: 5, status: 'held', heldAt: county.at })
})

test('sent twice it holds once and answers the same', async () => {
  const rider = await aRiderWith(county, 12)
  const offerId = await anOffer(county, { left: 3 })
  const replies = await Promise.all([1, 2, 3].map(() => county.call(redeemOffer, { offerId }, { as: rider, commandId: 'again' })))
  expect(new Set(replies.map(({ id }) => id)).size).toBe(1)
  expect(await county.store.get('stocks', offerId)).toMatchObject({ left: 2 })
  expect(await county.call(showMyPoints, {}, { as: rider })).toMatchObject({ held: 5 })
})

test('a rider whom nobody has scanned yet is refused', async () => {
  const rider = await county.rider('程惊蛰')
  expect(await county.refusal(redeemOffer, { offerId: await anOffer(county) }, { as: rider })).toBe('NOT_VERIFIED')
})

test('what is out of stock is refused, whatever one has', async () => {
  const rider = await aRiderWith(county, 12)
  expect(await county.refusal(redeemOffer, { offerId: await anOffer(county, { left: 0 }) }, { as: rider })).toBe('OUT_OF_STOCK')
})

test('the last free point may be spent, one more is refused and nothing is taken', async () => {
  const rider = await aRiderWith(county, 9)
  const offerId = await anOffer(county, { pricePoints: 5, left: 9 })
  await county.call(redeemOffer, { offerId: await anOffer(county, { pricePoints: 4 }) }, { as: rider })
  await county.call(redeemOffer, { offerId }, { as: rider })
  expect(await county.refusal(redeemOffer, { offerId }, { as: rider })).toBe('POINTS_SHORT')
  expect(await county.store.get('stocks', offerId)).toMatchObject({ left: 8 })
  expect((await county.call(listMyRedemptions, {}, { as: rider })).rows).toHaveLength(2)
})

test('who never earned a point is short of points', async () => {
  const rider = await aRiderWith(county, 0)
  expect(await county.refusal(redeemOffer, { offerId: await anOffer(county) }, { as: rider })).toBe('POINTS_SHORT')
})

test('an unknown or closed offer is not found', async () => {
  const rider = await aRiderWith(county, 12)
  const offerId = await anOffer(county)
  const offer = await county.store.get('offers', offerId)
  if (offer) await county.store.put('offers', { ...offer, isOpen: false })
  expect(await county.refusal(redeemOffer, { offerId }, { as: rider })).toBe('NOT_FOUND')
  expect(await county.refusal(redeemOffer, { offerId: 'of_none' }, { as: rider })).toBe('NOT_FOUND')
})

test('where points are switched off nothing can be had', async () => {
  const rider = await aRiderWith(county, 12)
  const offerId = await anOffer(county)
  const settings = await county.store.get('settings', 'current')
  if (!settings) throw new Error('not provisioned')
  await county.store.put('settings', { ...settings, face: { ...settings.face, pointsEnabled: false } })
  expect(await county.refusal(redeemOffer, { offerId }, { as: rider })).toBe('NOT_FOUND')
  await county.store.put('settings', settings)
})
