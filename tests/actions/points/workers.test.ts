import { accountOfOwner } from '#core/actions/points/ledger'
import { workersOf } from '#core/actions/points/workers'
import { openCounty, type County } from '../../support/county'
import { aRiderWith, COMMUNITY } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('whose an account is, is told for riders alone', async () => {
  const rider = await aRiderWith(county, 4)
  const worker = await accountOfOwner(county.store, { kind: 'worker', ownerId: rider.accountId })
  const fund = await accountOfOwner(county.store, { kind: 'fund', ownerId: COMMUNITY })
  expect(await workersOf(county.store, [worker?._id ?? '', fund?._id ?? '', 'pa_nobody'])).toEqual(new Map([[worker?._id, rider.accountId]]))
  expect(await workersOf(county.store, [])).toEqual(new Map())
})
