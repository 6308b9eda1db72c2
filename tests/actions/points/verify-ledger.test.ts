import { cancelRedemption, redeemOffer } from '#types/points'
import { scanCode } from '#types/stations'
import { accountOfOwner } from '#core/actions/points/ledger'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import type { CollectionName, RecordOf } from '#core/store/collections'
import { openCounty, type County, type Person } from '../../support/county'
import { aHeldRedemption, anOffer, aRiderWith, STATION } from './shop'

let county: County
let rider: Person
let fulfilledId: string
beforeAll(async () => {
  county = await openCounty()
  rider = await aRiderWith(county, 30)
  const keeper = await county.staff('keeper', STATION, '方白露')
  const offerId = await anOffer(county)
  const { redemptionId, digits } = await aHeldRedemption(county, rider, offerId)
  fulfilledId = redemptionId
  await county.call(scanCode, { stationId: STATION, digits }, { as: keeper })
  await county.call(redeemOffer, { offerId }, { as: rider })
  const { id } = await county.call(redeemOffer, { offerId }, { as: rider })
  await county.call(cancelRedemption, { redemptionId: id }, { as: rider })
})
afterAll(() => county.close())

const faultOf = async () => (await verifyLedger(county.store)).fault

/** Edits one record, checks the ledger, and puts the record back. */
async function faultAfter<N extends CollectionName>(name: N, id: string, change: Partial<RecordOf<N>>) {
  const record = await county.store.get(name, id)
  if (!record) throw new Error(`no ${name}/${id}`)
  await county.store.put(name, { ...record, ...change })
  const fault = await faultOf()
  await county.store.put(name, record)
  return fault
}

const workerAccount = async () => {
  const account = await accountOfOwner(county.store, { kind: 'worker', ownerId: rider.accountId })
  if (!account) throw new Error('no account')
  return account
}

test('a ledger that actions wrote verifies, and says what it read', async () => {
  expect(await verifyLedger(county.store)).toEqual({ accounts: 5, postings: 8, transfers: 4, openRedemptions: 1, fault: null })
})

test('an edited posting is found', async () => {
  const { _id } = await workerAccount()
  expect(await faultAfter('postings', `${_id}:1`, { amount: 31 })).toEqual({ record: `postings/${_id}:1`, what: 'has a balance that is not the one before and its amount' })
})

test('a removed posting is found', async () => {
  const { _id } = await workerAccount()
  const posting = await county.store.get('postings', `${_id}:2`)
  await county.store.remove('postings', `${_id}:2`)
  expect((await faultOf())?.record).toBe(`pointsAccounts/${_id}`)
  if (posting) await county.store.put('postings', posting)
  expect(await faultOf()).toBeNull()
})

test('an edited balance or hold is found', async () => {
  const { _id } = await workerAccount()
  expect((await faultAfter('pointsAccounts', _id, { balance: 26 }))?.what).toBe('has balance 26, its postings make 25')
  expect((await faultAfter('pointsAccounts', _id, { held: 0 }))?.what).toBe('holds 0, open redemptions hold 5')
})

test('an open redemption whose owner has no account is found', async () => {
  const owner = await county.store.get('pointsOwners', `worker:${rider.accountId}`)
  if (!owner) throw new Error('no owner')
  await county.store.remove('pointsOwners', owner._id)
  expect((await faultOf())?.record).toMatch(/^pointsAccounts\/|^pointsOwners\//)
  await county.store.put('pointsOwners', owner)
})

test('a removed transfer is found', async () => {
  const id = `redemption:${fulfilledId}`
  const transfer = await county.store.get('transfers', id)
  await county.store.remove('transfers', id)
  expect(await faultOf()).toEqual({ record: 'ledger', what: 'postings named by transfers: 6 where 8 belong' })
  if (transfer) await county.store.put('transfers', transfer)
})

test('a transfer that was made over to another fact is found', async () => {
  expect((await faultAfter('transfers', `redemption:${fulfilledId}`, { factId: 're_other' }))?.what).toBe('is named after another fact than re_other')
})

test('points that moved for something that did not happen are found', async () => {
  expect((await faultAfter('redemptions', fulfilledId, { status: 'cancelled' }))?.what).toBe('stands for something that did not happen')
  expect((await faultAfter('redemptions', fulfilledId, { pricePoints: 4 }))?.what).toBe('moves 5 points for 4')
})

test('something that happened and moved no points is found', async () => {
  const fulfilled = await county.store.get('redemptions', fulfilledId)
  if (!fulfilled) throw new Error('no redemption')
  await county.store.put('redemptions', { ...fulfilled, _id: 're_unpaid' })
  expect(await faultOf()).toEqual({ record: 'ledger', what: 'transfers of redemptions: 1 where 2 belong' })
  await county.store.remove('redemptions', 're_unpaid')
})

test('a posting of an account that is not there is found', async () => {
  const { _id } = await workerAccount()
  const posting = await county.store.get('postings', `${_id}:1`)
  if (!posting) throw new Error('no posting')
  await county.store.put('postings', { ...posting, _id: 'pa_gone:1', account: 'pa_gone' })
  expect(await faultOf()).toEqual({ record: 'ledger', what: 'postings without an account: 1 where 0 belong' })
  await county.store.remove('postings', 'pa_gone:1')
})
