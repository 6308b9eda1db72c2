import { showFund } from '#types/points-funds'
import { addPostings, fundFigures, NO_SUMS, type FundSums } from '#domain/points/fund'
import { handler } from '../../runtime/handler'
import type { Store } from '../../store/store'
import { pointsRuleAt } from '../points-rule-at'
import { accountOfOwner, ownerKey } from './ledger'

/** More open whistles than a unit has: each ends by itself within a day. */
const MOST_OPEN_WHISTLES = 200
const POSTINGS_PAGE = 1_000

/** S22.7: a fund's figures from all of its postings and what its open whistles hold, and what a grant from it may be (S22.23). */
export const showFundHandler = handler(showFund, async ({ subject: unit, store, at }) => {
  const [sums, committed, rule] = await Promise.all([sumsOf(store, unit._id), committedPoints(store, unit._id), pointsRuleAt(store, at)])
  const { secondPersonAbovePoints, dailyCapPoints } = rule
  return { unitId: unit._id, unitName: unit.name, ...fundFigures(sums, committed), grants: { secondPersonAbovePoints, dailyCapPoints } }
})

async function sumsOf(store: Store, unitId: string): Promise<FundSums> {
  const account = await accountOfOwner(store, { kind: 'fund', ownerId: unitId })
  let sums = NO_SUMS
  let sequence = 0
  while (account && sequence < account.sequence) {
    const postings = await store.find('postings', { account: account._id, sequence: store.compare.gt(sequence) }, { orderBy: [['sequence', 'asc']], limit: POSTINGS_PAGE })
    sums = addPostings(sums, postings)
    sequence = postings.at(-1)?.sequence ?? account.sequence
  }
  return sums
}

async function committedPoints(store: Store, unitId: string): Promise<number> {
  const open = await store.find('whistles', { fundUnitId: unitId, status: 'open' }, { limit: MOST_OPEN_WHISTLES })
  const owners = await store.getMany('pointsOwners', open.map(({ _id }) => ownerKey({ kind: 'whistle', ownerId: _id })))
  const accounts = await store.getMany('pointsAccounts', [...owners.values()].map(({ accountId }) => accountId))
  return [...accounts.values()].reduce((sum, { balance }) => sum + balance, 0)
}
