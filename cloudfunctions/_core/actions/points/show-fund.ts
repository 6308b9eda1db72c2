import { showFund } from '#types/points'
import { handler } from '../../runtime/handler'
import type { Store } from '../../store/store'
import { fundBalance, ownerKey } from './ledger'

/** More open whistles or allocations than a unit has; beyond, the figures would be of a part. */
const MOST_OPEN_WHISTLES = 200
const MOST_ALLOCATIONS = 1_000

/** S22.7: what is left, what waits in open whistles, and what riders were paid: together all that was allocated. */
export const showFundHandler = handler(showFund, async ({ subject: unit, store }) => {
  const [left, committed, allocated] = await Promise.all([
    fundBalance(store, unit._id), committedPoints(store, unit._id), allocatedPoints(store, unit._id),
  ])
  return { unitId: unit._id, unitName: unit.name, left, committed, paid: allocated - left - committed }
})

async function committedPoints(store: Store, unitId: string): Promise<number> {
  const open = await store.find('whistles', { fundUnitId: unitId, status: 'open' }, { limit: MOST_OPEN_WHISTLES })
  const owners = await store.getMany('pointsOwners', open.map(({ _id }) => ownerKey({ kind: 'whistle', ownerId: _id })))
  const accounts = await store.getMany('pointsAccounts', [...owners.values()].map(({ accountId }) => accountId))
  return sum([...accounts.values()].map(({ balance }) => balance))
}

async function allocatedPoints(store: Store, unitId: string): Promise<number> {
  const allocations = await store.find('allocations', { unitId }, { limit: MOST_ALLOCATIONS })
  return sum(allocations.map(({ amountPoints }) => amountPoints))
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)
