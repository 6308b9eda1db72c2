import { checkTransfers } from '#core/actions/points/verify-transfers'
import { openCounty, type County } from '../../support/county'
import { aRiderWith } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('every transfer is counted by its kind, with two postings each', async () => {
  await aRiderWith(county, 4)
  const { byKind, ...found } = await checkTransfers(county.store)
  expect(found).toEqual({ transfers: 3, postings: 6, fault: null })
  expect(Object.entries(byKind).filter(([, count]) => count > 0)).toEqual([['allocation', 1], ['escrow', 1], ['award', 1]])
})

test('an award without a confirmed answer is found', async () => {
  const rider = await aRiderWith(county, 4)
  const [answer] = await county.store.find('answers', { accountId: rider.accountId })
  if (!answer) throw new Error('no answer')
  await county.store.put('answers', { ...answer, status: 'submitted' })
  expect((await checkTransfers(county.store)).fault).toEqual({ record: `transfers/award:${answer._id}`, what: 'stands for something that did not happen' })
})
