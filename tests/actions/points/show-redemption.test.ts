import { redeemOffer, showRedemption } from '#types/points'
import { openCounty, type County } from '../../support/county'
import { anOffer, aRiderWith } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('its owner sees where it waits, until when, and the server\'s time', async () => {
  const rider = await aRiderWith(county, 12)
  const { id: redemptionId, heldUntil } = await county.call(redeemOffer, { offerId: await anOffer(county) }, { as: rider })
  expect(await county.call(showRedemption, { redemptionId }, { as: rider })).toEqual({
    redemption: expect.objectContaining({ id: redemptionId, offerTitle: '毛巾', stationName: '鸥石歇脚亭', status: 'held', heldUntil, can: ['show-code', 'cancel'] }),
    version: 1, now: county.at,
  })
  const other = await county.rider('韩霜降')
  expect(await county.refusal(showRedemption, { redemptionId }, { as: other })).toBe('NOT_FOUND')
})

test('when its time is up there is nothing left to do with it, also before the timer ran', async () => {
  const rider = await aRiderWith(county, 12)
  const { id: redemptionId, heldUntil } = await county.call(redeemOffer, { offerId: await anOffer(county) }, { as: rider })
  const noon = county.at
  county.at = heldUntil
  expect((await county.call(showRedemption, { redemptionId }, { as: rider })).redemption).toMatchObject({ status: 'held', can: [] })
  county.at = noon
})
