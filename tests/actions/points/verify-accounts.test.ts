import { checkAccounts } from '#core/actions/points/verify-accounts'
import { openCounty, type County } from '../../support/county'
import { aRiderWith } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('every account is counted with its postings, and together they sum to zero', async () => {
  await aRiderWith(county, 4)
  expect(await checkAccounts(county.store, new Map())).toEqual({ accounts: 4, postings: 6, sumPoints: 0, fault: null })
})

test('points held for a redemption must be held in its owner\'s account', async () => {
  const rider = await aRiderWith(county, 4)
  expect((await checkAccounts(county.store, new Map([[rider.accountId, 3]]))).fault?.what).toBe('holds 0, open redemptions hold 3')
  expect((await checkAccounts(county.store, new Map([['ac_nobody', 3]]))).fault).toEqual({ record: 'pointsOwners/worker:ac_nobody', what: 'has open redemptions but no account' })
})
