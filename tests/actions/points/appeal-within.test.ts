import { scanCode } from '#types/stations'
import { appealWithin } from '#core/actions/points/appeal-within'
import { openCounty, type County } from '../../support/county'
import { newestLine } from './appeals'
import { aHeldRedemption, anOffer, aRiderWith, COMMUNITY, STATION } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('an award lies where its whistle does, a redemption where its station does, a whole balance in the county', async () => {
  const rider = await aRiderWith(county, 12)
  const award = await county.store.get('postings', (await newestLine(county, rider)).id)
  expect((await appealWithin(county.store, award)).at(-1)).toBe(COMMUNITY)
  const keeper = await county.staff('keeper', STATION, '方白露')
  const { digits } = await aHeldRedemption(county, rider, await anOffer(county))
  await county.call(scanCode, { stationId: STATION, digits }, { as: keeper })
  const redemption = await county.store.get('postings', (await newestLine(county, rider)).id)
  expect(redemption?.kind).toBe('redemption')
  expect(await appealWithin(county.store, redemption)).toEqual((await county.store.get('stations', STATION))?.within)
  expect(await appealWithin(county.store, null)).toEqual([county.profile.units.find(({ kind }) => kind === 'county')?.id])
})
