import { listMyStatement, redeemOffer, showMyPoints } from '#types/points'
import { NO_HASH } from '#domain/points/account'
import { openCounty, type County } from '../../support/county'
import { anOffer, aRiderWith, award } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('who has earned nothing yet has nothing', async () => {
  const rider = await county.rider('韩霜降')
  expect(await county.call(showMyPoints, {}, { as: rider })).toEqual({ balance: 0, held: 0, free: 0, nextExpiry: null, sequence: 0, head: NO_HASH })
})

test('a rider sees what he has, what waits and what runs out next', async () => {
  const rider = await aRiderWith(county, 12)
  const july = county.at
  county.at = Date.parse('2026-08-02T09:00:00+08:00')
  await award(county, rider, 6)
  await county.call(redeemOffer, { offerId: await anOffer(county) }, { as: rider })
  const [newest] = (await county.call(listMyStatement, {}, { as: rider })).rows
  expect(await county.call(showMyPoints, {}, { as: rider })).toEqual({ balance: 18, held: 5, free: 13, nextExpiry: { on: '2026-09-30', amountPoints: 12, daysLeft: 59 }, sequence: 2, head: newest?.hash })
  county.at = july
})

test('somebody without an account is asked to sign in, staff who do not ride may not ask', async () => {
  expect(await county.refusal(showMyPoints, {}, { as: county.stranger('路人') })).toBe('SIGN_IN')
  expect(await county.refusal(showMyPoints, {}, { as: county.lead })).toBe('NOT_ALLOWED')
})
