import { redeemOffer } from '#types/points'
import { returnBalance } from '#core/actions/points/return-balance'
import { aRider, AWARD, gone, pointsOf, PRICE, ROOT, rootFund } from '../accounts/closing'
import { openHands, type Hands } from './hands'
import { anOffer } from './shop'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

test('all of a balance goes to the county\'s fund once, with a fact that names nobody', async () => {
  const rider = await aRider(hands)
  const { _id } = (await pointsOf(hands, rider)) ?? { _id: '' }
  const before = await rootFund(hands)
  await gone(hands, rider)
  for (let n = 0; n < 2; n += 1) expect(await returnBalance(hands.runtime, rider.accountId)).toBe(true)
  await Promise.all([1, 2].map(() => returnBalance(hands.runtime, rider.accountId)))
  expect(await rootFund(hands)).toBe(before + AWARD)
  expect(await hands.store.get('accountEnds', _id)).toEqual({ _id, points: AWARD, fundUnitId: ROOT, at: hands.at })
  expect(await hands.store.get('transfers', `closing:${_id}`)).toMatchObject({ kind: 'closing', factId: _id, by: [] })
})

test('while goods are held nothing goes back', async () => {
  const rider = await aRider(hands)
  await hands.call(redeemOffer, { offerId: await anOffer(hands, { pricePoints: PRICE }) }, { as: rider })
  expect(await returnBalance(hands.runtime, rider.accountId)).toBe(false)
  expect(await pointsOf(hands, rider)).toMatchObject({ balance: AWARD, held: PRICE })
})

test('who never had points leaves no trace in the ledger', async () => {
  const rider = await hands.rider('韩霜降')
  const before = await hands.store.count('accountEnds', {})
  expect(await returnBalance(hands.runtime, rider.accountId)).toBe(true)
  expect(await hands.store.count('accountEnds', {})).toBe(before)
})
