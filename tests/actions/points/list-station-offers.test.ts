import { cancelRedemption, closeOffer, listStationOffers, redeemOffer } from '#types/points'
import { settingsOf } from '#core/actions/settings'
import type { County, Person } from '../../support/county'
import { openCounters } from '../stations/counters'
import { anOffer, aRiderWith, FAR_STATION, PARTNER, STATION } from './shop'

let county: County
let keeper: Person
beforeAll(async () => { ({ county, keeper } = await openCounters()) })
afterAll(() => county.close())

const list = (more = {}, as = keeper) => county.call(listStationOffers, { stationId: STATION, ...more }, { as })

test('everything a station gives is there, the cheapest first: what is left, what is held, what is down', async () => {
  const rider = await aRiderWith(county, 60)
  const towel = await anOffer(county, { title: '毛巾', pricePoints: 5, left: 10 })
  const coat = await anOffer(county, { title: '雨衣', pricePoints: 9, left: 2 })
  await anOffer(county, { stationId: PARTNER, title: '补网' })
  for (const offerId of [towel, towel, coat]) await county.call(redeemOffer, { offerId }, { as: rider })
  const givenUp = await county.call(redeemOffer, { offerId: towel }, { as: rider })
  await county.call(cancelRedemption, { redemptionId: givenUp.id }, { as: rider })
  await county.call(closeOffer, { offerId: coat }, { as: county.lead })
  expect((await list()).rows).toEqual([
    { id: towel, kind: 'goods', title: '毛巾', hint: null, pricePoints: 5, left: 8, held: 2, isOpen: true },
    { id: coat, kind: 'goods', title: '雨衣', hint: null, pricePoints: 9, left: 1, held: 1, isOpen: false },
  ])
})

test('it comes page by page', async () => {
  const first = await list({ limit: 1 })
  const second = await list({ limit: 1, cursor: first.next ?? '' })
  expect([...first.rows, ...second.rows].map(({ title }) => title)).toEqual(['毛巾', '雨衣'])
  expect(second.next).toBeUndefined()
})

test('another station\'s is not found', async () => {
  expect(await county.refusal(listStationOffers, { stationId: FAR_STATION }, { as: keeper })).toBe('NOT_FOUND')
})

test('where points are switched off there is nothing', async () => {
  const settings = await settingsOf(county.store)
  await county.store.put('settings', { ...settings, face: { ...settings.face, pointsEnabled: false } })
  expect((await list()).rows).toEqual([])
})
