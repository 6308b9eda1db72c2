import { closingTransferId } from '#domain/points/transfer-id'
import type { Runtime } from '../../runtime/runtime'
import { pointsRuleAt } from '../points-rule-at'
import { settingsOf } from '../settings'
import { accountIn, accountOfOwner, postTransfer, type AccountRef } from './ledger'

/**
 * S22.8: what somebody who left still has goes to the fund of the county's root unit, once, with a fact that names the
 * points account alone. False while goods are held: their points come free first.
 */
export async function returnBalance({ store, ids, now }: Pick<Runtime, 'store' | 'ids' | 'now'>, accountId: string): Promise<boolean> {
  const from: AccountRef = { kind: 'worker', ownerId: accountId }
  if (!(await accountOfOwner(store, from))) return true
  const [{ rootUnitId: fundUnitId }, rule] = await Promise.all([settingsOf(store), pointsRuleAt(store, now())])
  return store.transact(async (tx) => {
    const account = await accountIn(tx, from)
    if (!account || (await tx.get('accountEnds', account._id))) return true
    if (account.held > 0) return false
    const at = now()
    if (account.balance > 0) {
      await postTransfer(tx, ids, {
        id: closingTransferId(account._id), kind: 'closing', factId: account._id, amountPoints: account.balance,
        from, to: { kind: 'fund', ownerId: fundUnitId }, rule, at, by: [],
      })
    }
    await tx.add('accountEnds', { _id: account._id, points: account.balance, fundUnitId, at })
    return true
  })
}
