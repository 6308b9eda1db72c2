import type { Account } from '../../store/records/accounts'
import type { Tx } from '../../store/store'
import { Refusal } from '../../runtime/refusal'

/**
 * S17.2: the first accepted scan by staff verifies a self-declared rider; only then may he redeem. S1.4: a code that was
 * shown before its account ended is worth nothing: CODE_EXPIRED.
 */
export async function verifyOnFirstScan(
  tx: Tx, accountId: string, scannedBy: string, at: number,
): Promise<{ account: Account; hasVerifiedRider: boolean }> {
  const account = await tx.get('accounts', accountId)
  if (!account) throw new Refusal('CODE_EXPIRED')
  if (account.riderStatus !== 'declared') return { account, hasVerifiedRider: false }
  const verified: Account = { ...account, riderStatus: 'verified', verifiedBy: scannedBy, verifiedAt: at, version: account.version + 1 }
  await tx.set('accounts', verified)
  return { account: verified, hasVerifiedRider: true }
}
