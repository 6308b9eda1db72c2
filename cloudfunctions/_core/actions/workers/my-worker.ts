import { isHis } from '#domain/workers/engagements'
import type { Account } from '../../store/records/accounts'
import type { Worker } from '../../store/records/workers'
import type { Store, Tx } from '../../store/store'

/** His person of the registry: by the number he proved, unless somebody else answered for it. */
export async function workerOf(store: Pick<Store, 'get'>, { _id, phoneId }: Account): Promise<Worker | null> {
  const worker = phoneId === null ? null : await store.get('workers', phoneId)
  return worker && isHis(worker, _id) ? worker : null
}

/** To be answered by him. The account is written, too: whoever binds another number to it meets it there (S3.7). */
export async function workerToAnswer(tx: Tx, accountId: string): Promise<Worker | null> {
  const account = await tx.get('accounts', accountId)
  if (!account) return null
  await tx.set('accounts', { ...account, version: account.version + 1 })
  return workerOf(tx, account)
}
