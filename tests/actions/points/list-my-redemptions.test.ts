import { cancelRedemption, listMyRedemptions, redeemOffer } from '#types/points'
import { openCounty, type County } from '../../support/county'
import { anOffer, aRiderWith, FAR_STATION } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('a rider sees his redemptions, the latest first, and what he may do with each', async () => {
  const rider = await aRiderWith(county, 30)
  const towel = await county.call(redeemOffer, { offerId: await anOffer(county) }, { as: rider })
  county.at += 1_000
  const card = await county.call(redeemOffer, { offerId: await anOffer(county, { stationId: FAR_STATION, title: '洗衣券' }) }, { as: rider })
  await county.call(cancelRedemption, { redemptionId: towel.id }, { as: rider })
  const { rows } = await county.call(listMyRedemptions, {}, { as: rider })
  expect(rows).toEqual([
    { id: card.id, offerTitle: '洗衣券', pricePoints: 5, stationId: FAR_STATION, stationName: '盐巷歇脚亭', status: 'held', heldAt: county.at, heldUntil: card.heldUntil, endedAt: null, can: ['show-code', 'cancel'] },
    expect.objectContaining({ id: towel.id, status: 'cancelled', endedAt: county.at, can: [] }),
  ])
})

test('pages follow each other; another rider sees none of them', async () => {
  const rider = await aRiderWith(county, 30, '韩霜降')
  const offerId = await anOffer(county)
  const ids: string[] = []
  for (let n = 0; n < 3; n += 1) ids.push((await county.call(redeemOffer, { offerId }, { as: rider })).id)
  const first = await county.call(listMyRedemptions, { limit: 2 }, { as: rider })
  const second = await county.call(listMyRedemptions, { limit: 2, cursor: first.next ?? '' }, { as: rider })
  expect([...first.rows, ...second.rows].map(({ id }) => id).sort()).toEqual([...ids].sort())
  expect((await county.call(listMyRedemptions, {}, { as: await county.rider('程惊蛰') })).rows).toEqual([])
})
