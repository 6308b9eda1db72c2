import type { Posting } from '#core/store/records/points'
import { endsCheck } from '#core/actions/points/verify-ends'
import { checkingOf } from '#core/actions/points/verify-steps'
import { openCounty, type County } from '../../support/county'
import { aRiderWith } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

async function faults(changed: (posting: Posting) => Posting = (posting) => posting) {
  const transfers = await county.store.find('transfers', { kind: 'award' }, { limit: 10 })
  const stored = await county.store.getMany('postings', transfers.flatMap(({ postings }) => postings))
  const postings = new Map([...stored].map(([id, posting]) => [id, changed(posting)]))
  const check = await endsCheck(await checkingOf(county.store), transfers, postings)
  return transfers.map((transfer) => check(transfer, transfer.postings.map((id) => postings.get(id)))?.what ?? null)
}

test('an award goes from its whistle to its rider and to nobody else; whose an account was is not asked only when its end says that he left', async () => {
  const rider = await aRiderWith(county, 4)
  const [fund] = await county.store.find('pointsAccounts', { kind: 'fund' }, { limit: 1 })
  expect(await faults()).toEqual([null])
  expect(await faults((posting) => (posting.amount > 0 ? { ...posting, account: fund?._id ?? '' } : posting))).toEqual(['gives points to another account than its fact says'])
  expect(await faults((posting) => (posting.amount < 0 ? { ...posting, account: fund?._id ?? '' } : posting))).toEqual(['takes points from another account than its fact says'])
  const owner = await county.store.get('pointsOwners', `worker:${rider.accountId}`)
  await county.store.remove('pointsOwners', `worker:${rider.accountId}`)
  expect(await faults()).toEqual(['gives points to another account than its fact says'])
  await county.store.put('accountEnds', { _id: owner?.accountId ?? '', points: 4, fundUnitId: 'isle', at: county.at })
  expect(await faults()).toEqual([null])
})
