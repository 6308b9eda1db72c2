import { cancelRedemption, redeemOffer } from '#types/points'
import { listWaitingRedemptions } from '#types/stations'
import type { County, Person } from '../../support/county'
import { anOffer, aRiderWith, FAR_STATION, STATION } from '../points/shop'
import { openCounters } from './counters'

let county: County
let keeper: Person
beforeAll(async () => { ({ county, keeper } = await openCounters()) })
afterAll(() => county.close())

test('what waits at the station is listed, the first to run out first, and not for whom', async () => {
  const rider = await aRiderWith(county, 50)
  const offers = [await anOffer(county, { title: '毛巾' }), await anOffer(county, { title: '手套' }), await anOffer(county, { title: '雨衣' })]
  const redemptions = []
  for (const offerId of offers) {
    redemptions.push(await county.call(redeemOffer, { offerId }, { as: rider }))
    county.at += 86_400_000
  }
  await county.call(redeemOffer, { offerId: await anOffer(county, { stationId: FAR_STATION }) }, { as: rider })
  await county.call(cancelRedemption, { redemptionId: redemptions[1]?.id ?? '' }, { as: rider }).catch(() => undefined)
  const first = await county.call(listWaitingRedemptions, { stationId: STATION, limit: 1 }, { as: keeper })
  const second = await county.call(listWaitingRedemptions, { stationId: STATION, limit: 5, cursor: first.next ?? '' }, { as: keeper })
  expect([...first.rows, ...second.rows][0]).toEqual({ id: redemptions[0]?.id, offerTitle: '毛巾', heldUntil: redemptions[0]?.heldUntil })
  const ends = [...first.rows, ...second.rows].map(({ heldUntil }) => heldUntil)
  expect(ends).toEqual([...ends].sort((a, b) => a - b))
  expect([...first.rows, ...second.rows].map(({ offerTitle }) => offerTitle)).not.toContain('洗衣券')
})

test('another station\'s shelf is not found', async () => {
  expect(await county.refusal(listWaitingRedemptions, { stationId: FAR_STATION }, { as: keeper })).toBe('NOT_FOUND')
})
