import { checkAccounts } from '#core/actions/points/verify-accounts'
import { checkingOf } from '#core/actions/points/verify-steps'
import { accountOfOwner } from '#core/actions/points/ledger'
import type { Store } from '#core/store/store'
import { openCounty, type County } from '../../support/county'
import { aRiderWith, award } from './shop'

let county: County
beforeEach(async () => { county = await openCounty() })
afterEach(() => county.close())

/** The store, with something done each time an account is about to be read again. */
const meanwhile = (store: Store, work: (look: number) => Promise<unknown>): Store => {
  let look = 0
  return { ...store, getMany: async (name, ids) => {
    if (name === 'pointsAccounts') await work(look++)
    return store.getMany(name, ids)
  } }
}

test('every account is counted with its postings, and together they sum to zero', async () => {
  await aRiderWith(county, 4)
  expect(await checkAccounts(await checkingOf(county.store), '')).toEqual({ counts: { accounts: 4, postings: 6, sumPoints: 0, skippedAccounts: 0 }, fault: null, next: null })
})

test('an account that changes while one looks is judged by what it is then', async () => {
  const rider = await aRiderWith(county, 4)
  const store = meanwhile(county.store, async (look) => { if (look < 2) await award(county, rider, 2) })
  expect(await checkAccounts({ ...await checkingOf(county.store), store }, '')).toMatchObject({ fault: null, counts: { skippedAccounts: 0, accounts: 4 } })
})

test('an account that changes at every look is left to the next night, and is no fault', async () => {
  const rider = await aRiderWith(county, 4)
  const store = meanwhile(county.store, () => award(county, rider, 1))
  const { counts, fault } = await checkAccounts({ ...await checkingOf(county.store), store }, '')
  expect(fault).toBeNull()
  // The rider's, the fund's and the issuance move at each award; the first whistle's stands still.
  expect(counts).toMatchObject({ accounts: 4, skippedAccounts: 3 })
})

test('a posting written after the account was read is not held against it', async () => {
  const rider = await aRiderWith(county, 4)
  const checking = await checkingOf(county.store)
  const store: Store = { ...county.store, find: async (name, where, options) => {
    if (name === 'postings' && !isDone) {
      isDone = true
      await award(county, rider, 2)
    }
    return county.store.find(name, where, options)
  } }
  let isDone = false
  expect((await checkAccounts({ ...checking, store }, '')).fault).toBeNull()
  expect((await accountOfOwner(county.store, { kind: 'worker', ownerId: rider.accountId }))?.balance).toBe(6)
})
