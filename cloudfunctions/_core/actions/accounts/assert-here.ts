import { AccountClosing } from '#domain/points/errors'
import type { Tx } from '../../store/store'

/** S22.8: nobody is paid any more whose account ended. Throws AccountClosing. */
export async function assertHere(tx: Tx, accountId: string): Promise<void> {
  if (!(await tx.get('accounts', accountId))) throw new AccountClosing()
}
