import { redeemOffer } from '#types/points'
import { accountOfOwner } from '#core/actions/points/ledger'
import { standingsOf } from '#core/actions/points/verify-standing'
import { checkingOf } from '#core/actions/points/verify-steps'
import { openCounty, type County } from '../../support/county'
import { anOffer, aRiderWith, award } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('of an account it is known whose it is, what its owner\'s open redemptions hold, what its whistle owes', async () => {
  const rider = await aRiderWith(county, 20)
  const offerId = await anOffer(county)
  for (let n = 0; n < 2; n += 1) await county.call(redeemOffer, { offerId }, { as: rider })
  const whistleId = await award(county, rider, 3)
  const [worker, whistle] = await Promise.all([accountOfOwner(county.store, { kind: 'worker', ownerId: rider.accountId }), accountOfOwner(county.store, { kind: 'whistle', ownerId: whistleId })])
  if (!worker || !whistle) throw new Error('no account')
  const standings = async () => [...(await standingsOf(await checkingOf(county.store), [worker, whistle])).values()]
  expect(await standings()).toEqual([{ ownerKind: 'worker', hasEnded: false, heldPoints: 10, escrowPoints: null }, { ownerKind: 'whistle', hasEnded: false, heldPoints: 0, escrowPoints: 0 }])
  const record = await county.store.get('whistles', whistleId)
  if (record) await county.store.put('whistles', { ...record, status: 'open', places: 4 })
  expect((await standings())[1]).toMatchObject({ escrowPoints: 9 })
  await county.store.remove('pointsOwners', `worker:${rider.accountId}`)
  expect((await standings())[0]).toEqual({ ownerKind: null, hasEnded: false, heldPoints: 0, escrowPoints: null })
  await county.store.put('accountEnds', { _id: worker._id, points: 20, fundUnitId: 'isle', at: county.at })
  expect((await standings())[0]).toMatchObject({ ownerKind: null, hasEnded: true })
})
