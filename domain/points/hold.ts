import { assertFree, type LedgerAccount } from './account'
import { AccountClosing } from './errors'

/** S23.2: sets points of a worker aside. Throws PointsShort or AccountClosing. */
export function hold(account: LedgerAccount, points: number): LedgerAccount {
  if (account.isClosing) throw new AccountClosing()
  assertFree(account, points)
  return { ...account, held: account.held + points }
}

/** S23.4: frees what was held. */
export function release(account: LedgerAccount, points: number): LedgerAccount {
  if (account.held < points) throw new Error('more is released than is held')
  return { ...account, held: account.held - points }
}
