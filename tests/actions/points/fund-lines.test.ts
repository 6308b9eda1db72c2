import { fundLines } from '#core/actions/points/fund-lines'
import { accountOfOwner } from '#core/actions/points/ledger'
import { aGrant, openHands, type Hands } from './hands'
import { COMMUNITY } from './shop'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

test('a line stays when the record behind it or who did it is gone', async () => {
  const grantId = await aGrant(hands, 2)
  await hands.store.remove('proposals', grantId)
  await hands.store.remove('accounts', hands.grid.accountId)
  const fund = await accountOfOwner(hands.store, { kind: 'fund', ownerId: COMMUNITY })
  const postings = await hands.store.find('postings', { account: fund?._id }, { orderBy: [['sequence', 'desc']], limit: 1 })
  expect(await fundLines(hands.store, postings)).toEqual([expect.objectContaining({ kind: 'grant', amount: -2, title: '', placeName: null, by: ['已注销'], takeBack: 'possible' })])
})

test('no postings are no lines', async () => {
  expect(await fundLines(hands.store, [])).toEqual([])
})
