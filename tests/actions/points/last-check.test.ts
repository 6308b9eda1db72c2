import { lastCheck } from '#core/actions/points/last-check'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('the last check is the one that ended last; before the first there is none', async () => {
  expect(await lastCheck(county.store)).toBeNull()
  const check = { startedAt: 1, accounts: 0, postings: 0, coverage: 100, fault: null }
  await county.store.add('ledgerChecks', { ...check, _id: 'lc_b', finishedAt: 20 })
  await county.store.add('ledgerChecks', { ...check, _id: 'lc_a', finishedAt: 30 })
  expect((await lastCheck(county.store))?._id).toBe('lc_a')
})
