import { redeemOffer, setStock } from '#types/points'
import { openCounty, type County } from '../../support/county'
import { anOffer, aRiderWith, PARTNER, STATION } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('a keeper counts the shelf of his station, a merchant that of his shop', async () => {
  const [keeper, merchant] = [await county.staff('keeper', STATION, '方白露'), await county.staff('merchant', PARTNER, '老周')]
  const [towels, cards] = [await anOffer(county), await anOffer(county, { stationId: PARTNER })]
  expect(await county.call(setStock, { offerId: towels, left: 7 }, { as: keeper })).toEqual({ id: towels, version: 3, left: 7 })
  expect(await county.call(setStock, { offerId: cards, left: 0 }, { as: merchant })).toMatchObject({ left: 0 })
  expect(await county.refusal(setStock, { offerId: towels, left: 1 }, { as: merchant })).toBe('NOT_FOUND')
  expect(await county.store.get('stocks', towels)).toEqual({ _id: towels, left: 7 })
})

test('what is held stays held when the shelf is counted anew', async () => {
  const rider = await aRiderWith(county, 5)
  const offerId = await anOffer(county, { left: 1 })
  const { id } = await county.call(redeemOffer, { offerId }, { as: rider })
  await county.call(setStock, { offerId, left: 4 }, { as: county.lead })
  expect(await county.store.get('redemptions', id)).toMatchObject({ status: 'held' })
  expect(await county.store.get('stocks', offerId)).toMatchObject({ left: 4 })
})

test('a stock is neither negative nor a fraction', async () => {
  const offerId = await anOffer(county)
  expect(await county.reply(setStock, { offerId, left: -1 }, { as: county.lead })).toEqual({ ok: false, fields: { left: 'TOO_SMALL' } })
  expect(await county.reply(setStock, { offerId, left: 1.5 }, { as: county.lead })).toMatchObject({ ok: false, fields: { left: expect.any(String) } })
})
