import { verifyOnFirstScan } from '#core/actions/accounts/verify-rider'
import { openCounty, type County, type Person } from '../../support/county'

let county: County
let rider: Person
beforeAll(async () => {
  county = await openCounty()
  rider = await county.rider('小满')
})
afterAll(() => county.close())

test('the first scan verifies and remembers who scanned and when; the second changes nothing', async () => {
  const first = await county.store.transact((tx) => verifyOnFirstScan(tx, rider.accountId, 'scanner', county.at))
  expect(first.hasVerifiedRider).toBe(true)
  expect(await county.store.get('accounts', rider.accountId)).toMatchObject({ riderStatus: 'verified', verifiedBy: 'scanner', verifiedAt: county.at })
  const second = await county.store.transact((tx) => verifyOnFirstScan(tx, rider.accountId, 'another', county.at + 1))
  expect(second.hasVerifiedRider).toBe(false)
  expect(await county.store.get('accounts', rider.accountId)).toMatchObject({ verifiedBy: 'scanner' })
})

test('the code of an account that is gone is worth nothing', async () => {
  await expect(county.store.transact((tx) => verifyOnFirstScan(tx, 'nobody', 'scanner', county.at))).rejects.toMatchObject({ code: 'CODE_EXPIRED' })
})
