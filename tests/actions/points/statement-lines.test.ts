import { statementLines } from '#core/actions/points/statement-lines'
import { accountOfOwner } from '#core/actions/points/ledger'
import { openCounty, type County } from '../../support/county'
import { aRiderWith } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('a person who left stands among those who confirmed without a name', async () => {
  const rider = await aRiderWith(county, 4)
  const account = await accountOfOwner(county.store, { kind: 'worker', ownerId: rider.accountId })
  const postings = await county.store.find('postings', { account: account?._id })
  const transfer = await county.store.get('transfers', postings[0]?.transfer ?? '')
  if (!transfer) throw new Error('no transfer')
  await county.store.put('transfers', { ...transfer, by: ['ac_gone', county.lead.accountId] })
  expect(await statementLines(county.store, postings)).toEqual([expect.objectContaining({ title: '垒沙袋', confirmedBy: ['已注销', county.lead.name], sequence: 1 })])
})

test('no postings are no lines', async () => {
  expect(await statementLines(county.store, [])).toEqual([])
})
