import type { Fault } from '#domain/points/verify'
import type { PointsAccount } from '../../store/records/points'
import { checkChain } from './verify-chain'
import { standingsOf, type Standing } from './verify-standing'
import { pagesOf, type Checking, type Found } from './verify-steps'

/** How often an account that changes while one looks is looked at again before it is left to the next night. */
const MOST_LOOKS = 5

/**
 * S22.10: every account's chain, and what it holds, escrows and belongs to by the records beside it. People write on
 * meanwhile: an account is judged only when it was the same before and after those records were read.
 */
export const checkAccounts = pagesOf('pointsAccounts', async (checking, accounts) => {
  const total = { accounts: 0, postings: 0, sumPoints: 0, skippedAccounts: 0 }
  const steady = await steadily(checking, accounts)
  for (const account of accounts) {
    total.accounts += 1
    const seen = steady.get(account._id)
    if (!seen) {
      total.skippedAccounts += 1
      continue
    }
    total.postings += seen.account.sequence
    total.sumPoints += seen.account.balance
    const fault = await accountFault(checking, seen)
    if (fault) return { counts: total, fault }
  }
  return { counts: total, fault: null } satisfies Found
})

interface Seen { account: PointsAccount; standing: Standing }

/** The accounts that stood still while what belongs to them was read. */
async function steadily(checking: Checking, accounts: readonly PointsAccount[]): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>()
  let open = [...accounts]
  for (let look = 0; look < MOST_LOOKS && open.length > 0; look += 1) {
    const standings = await standingsOf(checking, open)
    const again = await checking.store.getMany('pointsAccounts', open.map(({ _id }) => _id))
    const next: PointsAccount[] = []
    for (const account of open) {
      const now = again.get(account._id)
      const standing = standings.get(account._id)
      if (now && standing && JSON.stringify(now) === JSON.stringify(account)) seen.set(account._id, { account, standing })
      else if (now) next.push(now)
    }
    open = next
  }
  return seen
}

async function accountFault(checking: Checking, { account, standing }: Seen): Promise<Fault | null> {
  const fault = await checkChain(checking, account, standing.heldPoints)
  if (fault) return fault
  const what = ownerFault(account, standing)
    ?? (standing.escrowPoints !== null && standing.escrowPoints !== account.balance ? `holds ${account.balance} points for a whistle that still owes ${standing.escrowPoints}` : null)
  return what === null ? null : { record: `pointsAccounts/${account._id}`, what }
}

/** Who left is unlinked, with a fact that says so, and leaves nothing behind; no other account is ever without its owner. */
function ownerFault({ kind, balance }: PointsAccount, { ownerKind, hasEnded }: Standing): string | null {
  if (ownerKind === null) return kind === 'worker' && hasEnded && balance === 0 ? null : 'belongs to nobody'
  return ownerKind === kind ? null : `is a ${kind}'s account and belongs to a ${ownerKind}`
}
