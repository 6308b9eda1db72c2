import { redeemOffer } from '#types/points'
import { scanCode, showCounter } from '#types/stations'
import type { County, Person } from '../../support/county'
import { aHeldRedemption, anOffer, aPresenceCode, aRiderWith, PARTNER, STATION } from '../points/shop'
import { openCounters } from './counters'

let county: County
let keeper: Person
beforeAll(async () => { ({ county, keeper } = await openCounters()) })
afterAll(() => county.close())

test('a fresh counter shows zeros', async () => {
  expect(await county.call(showCounter, { stationId: STATION }, { as: keeper })).toEqual({
    station: expect.objectContaining({ id: STATION }), calendar: county.profile.calendar,
    checkInsToday: 0, fulfilledToday: 0, waitingRedemptions: 0, latest: [], duty: null, now: county.at,
  })
})

test('it counts today\'s check-ins, what was handed over today and what waits, and names nobody', async () => {
  const rider = await aRiderWith(county, 30, '田小满')
  const offerId = await anOffer(county)
  const yesterday = await aHeldRedemption(county, rider, offerId)
  await county.call(scanCode, { stationId: STATION, digits: yesterday.digits }, { as: keeper })
  county.at += 86_400_000
  await county.call(scanCode, { stationId: STATION, digits: await aPresenceCode(county, rider) }, { as: keeper })
  county.at += 1_000
  const { redemptionId, digits } = await aHeldRedemption(county, rider, offerId)
  await county.call(scanCode, { stationId: STATION, digits }, { as: keeper })
  await county.call(redeemOffer, { offerId }, { as: rider })
  const counter = await county.call(showCounter, { stationId: STATION }, { as: keeper })
  expect(counter).toMatchObject({ checkInsToday: 1, fulfilledToday: 1, waitingRedemptions: 1 })
  expect(counter.latest).toEqual([
    { id: redemptionId, kind: 'redemption', title: '毛巾', at: county.at },
    { id: expect.stringContaining(STATION), kind: 'check-in', title: '田**', at: county.at - 1_000 },
  ])
  expect(JSON.stringify(counter)).not.toContain('小满')
})

test('another station\'s counter is not found', async () => {
  expect(await county.refusal(showCounter, { stationId: PARTNER }, { as: keeper })).toBe('NOT_FOUND')
})
