import { checkingOf } from '#core/actions/points/verify-steps'
import { checkTransfers } from '#core/actions/points/verify-transfers'
import { openCounty, type County } from '../../support/county'
import { aRiderWith } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const check = async () => checkTransfers(await checkingOf(county.store), '')

test('every transfer is counted', async () => {
  await aRiderWith(county, 4)
  expect(await check()).toEqual({ counts: { transfers: 3 }, fault: null, next: null })
})

test('an award without a confirmed answer is found', async () => {
  const rider = await aRiderWith(county, 4)
  const [answer] = await county.store.find('answers', { accountId: rider.accountId })
  if (!answer) throw new Error('no answer')
  await county.store.put('answers', { ...answer, status: 'submitted' })
  expect((await check()).fault).toEqual({ record: `transfers/award:${answer._id}`, what: 'stands for something that did not happen' })
})
