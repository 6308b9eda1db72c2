import { closeOffer, listOffers, redeemOffer } from '#types/points'
import { scanCode } from '#types/stations'
import { openCounters } from '../stations/counters'
import type { County, Person } from '../../support/county'
import { aHeldRedemption, anOffer, aRiderWith, COMMUNITY, FAR_STATION, STATION } from './shop'

let county: County
let keeper: Person
let official: Person
beforeAll(async () => {
  ({ county, keeper } = await openCounters())
  official = await county.staff('official', COMMUNITY, '陶芒种')
})
afterAll(() => county.close())

test('once it is down nobody can ask for one or finds it; what is held is fetched as before', async () => {
  const rider = await aRiderWith(county, 20)
  const offerId = await anOffer(county)
  const { digits } = await aHeldRedemption(county, rider, offerId)
  expect(await county.call(closeOffer, { offerId }, { as: official, commandId: 'down' })).toEqual({ id: offerId, version: 3, isOpen: false })
  expect(await county.refusal(redeemOffer, { offerId }, { as: rider })).toBe('NOT_FOUND')
  expect((await county.call(listOffers, { stationId: STATION }, { as: rider })).rows).toEqual([])
  expect(await county.call(scanCode, { stationId: STATION, digits }, { as: keeper })).toMatchObject({ kind: 'redemption' })
  expect(await county.call(closeOffer, { offerId }, { as: official, commandId: 'down' })).toEqual({ id: offerId, version: 3, isOpen: false })
})

test('what is down is not taken down again', async () => {
  const offerId = await anOffer(county)
  await county.call(closeOffer, { offerId }, { as: official })
  expect(await county.refusal(closeOffer, { offerId }, { as: official })).toBe('OFFER_CLOSED')
})

test('another community\'s offer is not found', async () => {
  const offerId = await anOffer(county, { stationId: FAR_STATION })
  expect(await county.refusal(closeOffer, { offerId }, { as: official })).toBe('NOT_FOUND')
})
