import { closingTransferId } from '#domain/points/transfer-id'
import type { Fault } from '#domain/points/verify'
import type { PointsAccount, Transfer } from '../../store/records/points'
import type { Store } from '../../store/store'
import { fundAccounts, type TransferCheck } from './verify-fund-moves'
import { pagesOf, type Checking } from './verify-steps'

/** S22.8, S22.10: each closing stands for the end of the account it took all from, and went to the county's own fund. */
export async function closingCheck({ store, rootUnitId }: Checking, transfers: readonly Transfer[]): Promise<TransferCheck> {
  const own = transfers.filter(({ kind }) => kind === 'closing')
  const ends = await store.getMany('accountEnds', own.map(({ factId }) => factId))
  const funds = await fundAccounts(store, [...ends.values()].map(({ fundUnitId }) => fundUnitId))
  return ({ _id, kind, factId }, [debit, credit]) => {
    if (kind !== 'closing') return null
    const fault = (what: string): Fault => ({ record: `transfers/${_id}`, what })
    const end = ends.get(factId)
    if (!end) return fault('stands for something that did not happen')
    if (credit?.amount !== end.points) return fault(`moves ${credit?.amount} points for ${end.points}`)
    if (debit?.account !== end._id) return fault('takes points from another account than its fact says')
    return end.fundUnitId === rootUnitId && credit.account === funds.get(end.fundUnitId) ? null : fault('does not return points to the county\'s fund')
  }
}

/** The other way round: an account that ended has nothing and holds nothing, and what it had moved. */
export const checkAccountEnds = pagesOf('accountEnds', async ({ store }, ends) => {
  const [accounts, transfers] = await Promise.all([
    store.getMany('pointsAccounts', ends.map(({ _id }) => _id)),
    store.getMany('transfers', ends.map(({ _id }) => closingTransferId(_id))),
  ])
  for (const { _id, points } of ends) {
    const what = wrongWith(points, accounts.get(_id), transfers.has(closingTransferId(_id)))
    if (what !== null) return { fault: { record: `accountEnds/${_id}`, what } }
  }
  return { fault: null }
})

function wrongWith(points: number, account: PointsAccount | undefined, hasMoved: boolean): string | null {
  if (account?.kind !== 'worker') return 'is the end of no rider\'s account'
  if (account.balance !== 0 || account.held !== 0) return `left ${account.balance} points in the account, ${account.held} of them held`
  if (hasMoved === points > 0) return null
  return hasMoved ? 'says that there was nothing to move' : 'moved no points'
}

/** Of accounts without an owner, those that ended. To be asked after the owners: an end is there before its owner is gone. */
export async function endedOf(store: Store, ownerless: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set((await store.getMany('accountEnds', ownerless)).keys())
}
