import { cancelRedemption, redeemOffer } from '#types/points'
import { checkOwners, checkRedemptions, checkStocks } from '#core/actions/points/verify-facts'
import { checkingOf } from '#core/actions/points/verify-steps'
import type { Store } from '#core/store/store'
import { openCounty, type County } from '../../support/county'
import { anOffer, aRiderWith } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('what happened moved its points, and open redemptions are counted', async () => {
  const rider = await aRiderWith(county, 20)
  const offerId = await anOffer(county)
  await county.call(redeemOffer, { offerId }, { as: rider })
  const checking = await checkingOf(county.store)
  expect(await checkRedemptions(checking, '')).toEqual({ counts: { openRedemptions: 1 }, fault: null, next: null })
  expect((await checkStocks(checking, '')).fault).toBeNull()
  expect((await checkOwners(checking, '')).fault).toBeNull()
})

test('who gave his goods up and left while one looked is no fault', async () => {
  const rider = await aRiderWith(county, 20)
  const { id } = await county.call(redeemOffer, { offerId: await anOffer(county) }, { as: rider })
  const store: Store = { ...county.store, getMany: async (name, ids) => {
    if (name === 'pointsOwners') {
      await county.call(cancelRedemption, { redemptionId: id }, { as: rider })
      await county.store.remove('pointsOwners', `worker:${rider.accountId}`)
    }
    return county.store.getMany(name, ids)
  } }
  expect((await checkRedemptions({ ...await checkingOf(county.store), store }, '')).fault).toBeNull()
})
