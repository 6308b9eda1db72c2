import type { Account } from '../../store/records/accounts'
import type { Tx } from '../../store/store'
import type { Args } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import type { AnyAction } from '#types/core/action'

/**
 * The caller's account inside a transaction, or a new one for his identity. The caller saves it; two phones that open
 * at once meet on the identity's key, and the second's transaction ends there.
 */
export async function openAccount(tx: Tx, { caller, ids, at }: Pick<Args<AnyAction>, 'caller' | 'ids' | 'at'>, displayName: string): Promise<Account> {
  if (!caller.identity) throw new Refusal('SIGN_IN')
  const known = await tx.get('identities', caller.identity)
  const existing = known && (await tx.get('accounts', known.accountId))
  if (existing) return existing
  const account: Account = {
    _id: ids.make('ac'), version: 0, displayName, riderStatus: null, age: null, phoneId: null, verifiedBy: null, verifiedAt: null, enrollments: [], freeHours: [], createdAt: at,
  }
  await tx.add('identities', { _id: caller.identity, accountId: account._id })
  return account
}
