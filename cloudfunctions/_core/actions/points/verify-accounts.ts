import { checkAccount, checkPosting, CHAIN_START, type Fault } from '#domain/points/verify'
import type { PointsAccount } from '../../store/records/points'
import type { Store } from '../../store/store'
import { walk } from './walk'

export interface AccountsCheck { accounts: number; postings: number; sumPoints: number; fault: Fault | null }

const POSTINGS_PAGE = 500

/** S22.10: every account's chain from its first posting on, and what it holds by what its owner's open redemptions hold. */
export async function checkAccounts(store: Store, heldBy: ReadonlyMap<string, number>): Promise<AccountsCheck> {
  const total = { accounts: 0, postings: 0, sumPoints: 0 }
  const unseenHolders = new Set(heldBy.keys())
  for await (const accounts of walk(store, 'pointsAccounts')) {
    const workers = await workersOf(store, accounts)
    for (const account of accounts) {
      const worker = workers.get(account._id) ?? ''
      unseenHolders.delete(worker)
      const { postings, fault } = await checkChain(store, account, heldBy.get(worker) ?? 0)
      total.accounts += 1
      total.postings += postings
      total.sumPoints += account.balance
      if (fault) return { ...total, fault }
    }
  }
  const [holder] = unseenHolders
  return { ...total, fault: holder === undefined ? null : { record: `pointsOwners/worker:${holder}`, what: 'has open redemptions but no account' } }
}

/** Owners of the accounts that are workers'; a person who left is no longer among them. */
async function workersOf(store: Store, accounts: readonly PointsAccount[]): Promise<Map<string, string>> {
  const owners = await store.find('pointsOwners', { accountId: store.compare.in(accounts.map(({ _id }) => _id)) }, { limit: accounts.length })
  return new Map(owners.filter(({ _id }) => _id.startsWith('worker:')).map(({ _id, accountId }) => [accountId, _id.slice('worker:'.length)]))
}

async function checkChain(store: Store, account: PointsAccount, heldPoints: number): Promise<{ postings: number; fault: Fault | null }> {
  let end = CHAIN_START
  for (;;) {
    const rows = await store.find('postings', { account: account._id, sequence: store.compare.gt(end.sequence) }, { orderBy: [['sequence', 'asc']], limit: POSTINGS_PAGE })
    for (const posting of rows) {
      const next = checkPosting(account._id, end, posting)
      if ('what' in next) return { postings: end.sequence, fault: next }
      end = next
    }
    if (rows.length < POSTINGS_PAGE) return { postings: end.sequence, fault: checkAccount(account, end, heldPoints) }
  }
}
