import { closeOffer, listOffers, redeemOffer, reopenOffer } from '#types/points'
import { openCounty, type County } from '../../support/county'
import { anOffer, aRiderWith, FAR_STATION, STATION } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('put up again, it can be asked for with the stock it had', async () => {
  const rider = await aRiderWith(county, 20)
  const offerId = await anOffer(county, { left: 3 })
  await county.call(closeOffer, { offerId }, { as: county.lead })
  expect(await county.call(reopenOffer, { offerId }, { as: county.lead })).toEqual({ id: offerId, version: 4, isOpen: true })
  expect((await county.call(listOffers, { stationId: STATION }, { as: rider })).rows).toMatchObject([{ id: offerId, left: 3 }])
  expect(await county.call(redeemOffer, { offerId }, { as: rider })).toMatchObject({ status: 'held' })
})

test('what is up is not put up again', async () => {
  expect(await county.refusal(reopenOffer, { offerId: await anOffer(county) }, { as: county.lead })).toBe('OFFER_OPEN')
})

test('another community\'s offer is not found', async () => {
  const offerId = await anOffer(county, { stationId: FAR_STATION })
  await county.call(closeOffer, { offerId }, { as: county.lead })
  expect(await county.refusal(reopenOffer, { offerId }, { as: await county.staff('official', 'gull-rock', '陶芒种') })).toBe('NOT_FOUND')
})
