import { listFulfilledRedemptions, scanCode } from '#types/stations'
import type { County, Person } from '../../support/county'
import { aHeldRedemption, anOffer, aRiderWith, FAR_STATION, PARTNER, STATION } from '../points/shop'
import { openCounters } from './counters'

const DAY_MS = 86_400_000

let county: County
let keeper: Person
let merchant: Person
beforeAll(async () => { ({ county, keeper, merchant } = await openCounters()) })
afterAll(() => county.close())

async function handOver(offerId: string, { rider, by = keeper, stationId = STATION }: { rider: Person; by?: Person; stationId?: string }): Promise<string> {
  const { redemptionId, digits } = await aHeldRedemption(county, rider, offerId)
  await county.call(scanCode, { stationId, digits }, { as: by })
  return redemptionId
}

const dayOf = (on: string, more = {}) => county.call(listFulfilledRedemptions, { stationId: STATION, on, ...more }, { as: keeper })

test('a day\'s list has what was handed over that day at that counter, the latest first, with its totals, and names nobody', async () => {
  const rider = await aRiderWith(county, 60, '田小满')
  const [towel, gloves] = [await anOffer(county, { title: '毛巾', pricePoints: 5 }), await anOffer(county, { title: '手套', pricePoints: 8 })]
  const service = await anOffer(county, { stationId: PARTNER, title: '补网' })
  county.at = Date.parse('2026-07-16T23:59:59.999+08:00')
  const late = await handOver(towel, { rider })
  county.at += 1
  const first = await handOver(gloves, { rider })
  await handOver(service, { rider, by: merchant, stationId: PARTNER })
  await aHeldRedemption(county, rider, towel)
  county.at += DAY_MS - 1
  const last = await handOver(towel, { rider })

  const day = await dayOf('2026-07-17')
  expect(day).toEqual({
    stationName: '鸥石歇脚亭', on: '2026-07-17', count: 2, points: 13, now: county.at,
    rows: [
      { id: last, offerTitle: '毛巾', pricePoints: 5, at: county.at },
      { id: first, offerTitle: '手套', pricePoints: 8, at: county.at - DAY_MS + 1 },
    ],
  })
  expect(JSON.stringify(day)).not.toMatch(/小满|accountId/)
  expect((await dayOf('2026-07-16')).rows.map(({ id }) => id)).toEqual([late])
})

test('the pages of a day stay in it, and each says the whole day\'s totals', async () => {
  const first = await dayOf('2026-07-17', { limit: 1 })
  const second = await dayOf('2026-07-17', { limit: 1, cursor: first.next ?? '' })
  expect([...first.rows, ...second.rows].map(({ offerTitle }) => offerTitle)).toEqual(['毛巾', '手套'])
  expect(second).toMatchObject({ count: 2, points: 13 })
  expect(second.next).toBeUndefined()
})

test('without a day it is today by the server\'s clock', async () => {
  expect(await county.call(listFulfilledRedemptions, { stationId: STATION }, { as: keeper })).toMatchObject({ on: '2026-07-17', count: 2 })
})

test('a day on which nothing was fetched is empty and adds up to nothing', async () => {
  expect(await dayOf('2026-07-10')).toMatchObject({ rows: [], count: 0, points: 0 })
})

test.each([['tomorrow', '2026-07-18'], ['32 days ago', '2026-06-15'], ['no day at all', '2026-99-99']])('%s is not listed', async (_, on) => {
  expect(await county.refusal(listFulfilledRedemptions, { stationId: STATION, on }, { as: keeper })).toBe('DAY_NOT_LISTED')
})

test('31 days ago is listed still', async () => {
  expect(await dayOf('2026-06-16')).toMatchObject({ count: 0 })
})

test('the lead unit sees every counter\'s day, a counter only its own', async () => {
  expect(await county.call(listFulfilledRedemptions, { stationId: PARTNER, on: '2026-07-17' }, { as: county.lead })).toMatchObject({ stationName: '阿海渔具', count: 1 })
  expect(await county.refusal(listFulfilledRedemptions, { stationId: FAR_STATION, on: '2026-07-17' }, { as: keeper })).toBe('NOT_FOUND')
})
