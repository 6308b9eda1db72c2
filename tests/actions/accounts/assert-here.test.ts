import { AccountClosing } from '#domain/points/errors'
import { assertHere } from '#core/actions/accounts/assert-here'
import { openCounty, type County } from '../../support/county'
import { gone } from './closing'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('who is here may be paid; from the moment he is gone nobody is', async () => {
  const rider = await county.rider('田小满')
  const asked = () => county.store.transact((tx) => assertHere(tx, rider.accountId))
  await expect(asked()).resolves.toBeUndefined()
  await gone(county, rider)
  await expect(asked()).rejects.toBeInstanceOf(AccountClosing)
})
