import { addOffer, listOffers, setStock } from '#types/points'
import { listStations } from '#types/stations'
import { closeUnit } from '#types/unit-tree'
import { windUp } from '#core/actions/units/wind-up'
import { openCounty, type County } from '../../support/county'
import { STATION } from '../points/shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('a closed station is off the map and its offers are down; while goods wait there its keeper stays', async () => {
  const keeper = await county.staff('keeper', STATION, '方白露')
  const { id: offerId } = await county.call(addOffer, { stationId: STATION, kind: 'goods', title: '毛巾', pricePoints: 5 }, { as: county.lead })
  await county.call(setStock, { offerId, left: 3 }, { as: county.lead })
  const unit = await county.store.get('units', STATION)
  const held = {
    _id: 'x-held', version: 1, within: unit?.within ?? [], accountId: 'ac_x', offerId, stationId: STATION, offerTitle: '毛巾', pricePoints: 5,
    status: 'held' as const, heldAt: county.at, heldUntil: county.at + 1, endedAt: null, fulfilledBy: null,
  }
  await county.store.put('redemptions', held)
  await county.call(closeUnit, { unitId: STATION }, { as: county.lead })
  expect((await county.call(listStations, {}, { as: null })).rows.map(({ id }) => id)).not.toContain(STATION)
  expect((await county.call(listOffers, { stationId: STATION }, { as: null })).rows).toEqual([])
  expect(await county.store.find('posts', { unitId: STATION })).toMatchObject([{ holderId: keeper.accountId }])
  await county.store.put('redemptions', { ...held, status: 'expired', endedAt: county.at })
  expect(await windUp(county.runtime, { _id: STATION, kind: 'station' })).toBe(true)
  expect(await county.store.find('posts', { unitId: STATION })).toMatchObject([{ holderId: null }])
  expect(await county.store.get('units', STATION)).toMatchObject({ isOpen: false, isWindingUp: false })
})
