import { redemptionViews } from '#core/actions/points/redemption-view'
import type { Redemption } from '#core/store/records/points'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const aRedemption = (changes: Partial<Redemption> = {}): Redemption => ({
  _id: 're_1', version: 1, within: ['isle'], accountId: 'ac_1', offerId: 'of_1', stationId: 'net-shop', offerTitle: '毛巾', pricePoints: 5,
  status: 'held', heldAt: 1, heldUntil: 100, endedAt: null, fulfilledBy: null, ...changes,
})

test('a view names the station and never who fulfilled it or whose it is', async () => {
  const [view] = await redemptionViews(county.store, [aRedemption({ status: 'fulfilled', endedAt: 50, fulfilledBy: 'ac_keeper' })], 60)
  expect(view).toEqual({ id: 're_1', offerTitle: '毛巾', pricePoints: 5, stationId: 'net-shop', stationName: '阿海渔具', status: 'fulfilled', heldAt: 1, heldUntil: 100, endedAt: 50, can: [] })
})

test('what may be done depends on the time', async () => {
  expect((await redemptionViews(county.store, [aRedemption()], 99))[0]?.can).toEqual(['show-code', 'cancel'])
  expect((await redemptionViews(county.store, [aRedemption()], 100))[0]?.can).toEqual([])
})
