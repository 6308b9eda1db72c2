import { redeemOffer } from '#types/points'
import { RedemptionNotHeld } from '#domain/points/redemption'
import { giveBack } from '#core/actions/points/give-back'
import { openCounty, type County } from '../../support/county'
import { anOffer, aRiderWith } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('a hold is given back once, whoever comes second', async () => {
  const rider = await aRiderWith(county, 5)
  const offerId = await anOffer(county, { left: 1 })
  const { id, heldUntil } = await county.call(redeemOffer, { offerId }, { as: rider })
  const end = (to: 'cancelled' | 'expired', at: number) => county.store.transact((tx) => giveBack(tx, id, to, at))
  await expect(end('expired', heldUntil - 1)).rejects.toThrow(RedemptionNotHeld)
  expect(await end('expired', heldUntil)).toMatchObject({ _id: id, status: 'expired', version: 2 })
  await expect(end('expired', heldUntil)).rejects.toThrow(RedemptionNotHeld)
  expect(await county.store.get('stocks', offerId)).toMatchObject({ left: 1 })
})

test('a redemption that never was is a fault', async () => {
  await expect(county.store.transact((tx) => giveBack(tx, 're_none', 'cancelled', county.at))).rejects.toThrow('no redemption re_none')
})
