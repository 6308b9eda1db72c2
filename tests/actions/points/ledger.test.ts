import { DailyCap, PointsShort } from '#domain/points/errors'
import { pointsRuleAt } from '#core/actions/points-rule-at'
import { accountOfOwner, fundBalance, holdPoints, postTransfer, releasePoints, type TransferMove } from '#core/actions/points/ledger'
import { DuplicateKey } from '#core/store/store'
import { allocateFund } from '#types/points'
import { openCounty, type County } from '../../support/county'
import { COMMUNITY } from './shop'

let county: County
let rule: TransferMove['rule']
beforeAll(async () => {
  county = await openCounty()
  rule = await pointsRuleAt(county.store, county.at)
  await county.call(allocateFund, { unitId: COMMUNITY, amountPoints: 100, reason: '测试' }, { as: county.lead })
})
afterAll(() => county.close())

const post = (changes: Partial<TransferMove> & { id: string }) => county.store.transact((tx) => postTransfer(tx, county.runtime.ids, {
  kind: 'escrow', factId: 'w1', amountPoints: 8, from: { kind: 'fund', ownerId: COMMUNITY }, to: { kind: 'whistle', ownerId: 'w1' }, rule, at: county.at, by: ['ac_1'], ...changes,
}))
const award = (id: string, changes: Partial<TransferMove> = {}) =>
  post({ id, kind: 'award', from: { kind: 'whistle', ownerId: 'w1' }, to: { kind: 'worker', ownerId: 'ac_1' }, ...changes })

test('a transfer answers both balances and leaves two postings that name each other\'s transfer', async () => {
  const moved = await post({ id: 'escrow:w1' })
  expect(moved).toMatchObject({ fromBalance: 92, toBalance: 8 })
  expect(await fundBalance(county.store, COMMUNITY)).toBe(92)
  const transfer = await county.store.get('transfers', 'escrow:w1')
  const postings = await county.store.getMany('postings', transfer?.postings ?? [])
  expect(postings.get(transfer?.postings[1] ?? '')?.hash).toBe(moved.creditHash)
  expect(transfer?.postings.map((id) => postings.get(id)?.amount)).toEqual([-8, 8])
  expect(transfer?.postings.map((id) => postings.get(id)?.transfer)).toEqual(['escrow:w1', 'escrow:w1'])
})

test('the same fact is not booked twice', async () => {
  await expect(post({ id: 'escrow:w1' })).rejects.toMatchObject(new DuplicateKey('transfers', 'escrow:w1'))
  expect(await fundBalance(county.store, COMMUNITY)).toBe(92)
})

test('an account cannot give what it does not have', async () => {
  await expect(post({ id: 'escrow:w2', amountPoints: 93 })).rejects.toThrow(PointsShort)
  await expect(post({ id: 'escrow:w3', from: { kind: 'fund', ownerId: 'reed-pond' } })).rejects.toThrow(PointsShort)
  expect(await accountOfOwner(county.store, { kind: 'fund', ownerId: 'reed-pond' })).toBeNull()
})

test('a worker is credited up to the cap of the day', async () => {
  await post({ id: 'escrow-more', amountPoints: 20 })
  await award('award:w1:ac_1')
  await expect(award('award:w9:ac_1', { amountPoints: 1 })).rejects.toThrow(DailyCap)
  expect(await accountOfOwner(county.store, { kind: 'worker', ownerId: 'ac_1' })).toMatchObject({ balance: 8, creditedPoints: 8, lots: [{ month: '2026-09', points: 8 }] })
})

test('points are held and freed, never more than there are', async () => {
  const held = async () => (await accountOfOwner(county.store, { kind: 'worker', ownerId: 'ac_1' }))?.held
  await county.store.transact((tx) => holdPoints(tx, 'ac_1', 8))
  expect(await held()).toBe(8)
  await expect(county.store.transact((tx) => holdPoints(tx, 'ac_1', 1))).rejects.toThrow(PointsShort)
  await county.store.transact((tx) => releasePoints(tx, 'ac_1', 8))
  expect(await held()).toBe(0)
  await expect(county.store.transact((tx) => holdPoints(tx, 'ac_nobody', 1))).rejects.toThrow(PointsShort)
  await expect(county.store.transact((tx) => releasePoints(tx, 'ac_nobody', 1))).rejects.toThrow('a hold without an account')
})

test('transfers that open the same account at once are all booked in one account', async () => {
  const at = county.at + 86_400_000
  await Promise.all([1, 2, 3, 4].map((n) => award(`award:w1:new${n}`, { amountPoints: 2, at, to: { kind: 'worker', ownerId: 'ac_new' } })))
  expect(await accountOfOwner(county.store, { kind: 'worker', ownerId: 'ac_new' })).toMatchObject({ balance: 8, sequence: 4 })
})
