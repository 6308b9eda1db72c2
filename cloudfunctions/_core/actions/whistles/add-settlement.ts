import { MOST_CANDIDATES, pick, type Candidate } from '#domain/whistles/pick'
import { isSettlementDue } from '#domain/whistles/settling'
import { turnUnits } from '#domain/whistles/recruiting'
import { turnOf } from '#domain/whistles/turns'
import type { Runtime } from '../../runtime/runtime'
import type { Account } from '../../store/records/accounts'
import type { Settlement, Whistle } from '../../store/records/whistles'
import { DuplicateKey, type Store, type Tx } from '../../store/store'

/** One query joins no more. */
const ACCOUNTS_A_QUERY = 200

/**
 * S19.31, S19.32: who had answered in time, in the order of the pick, is frozen in one transaction with the whistle's move.
 * Answers the settlement that stands; `isMine` when this call made it. Null: it is not due, or the whistle was closed.
 */
export async function addSettlement({ store, now }: Pick<Runtime, 'store' | 'now'>, whistle: Whistle): Promise<{ settlement: Settlement; isMine: boolean } | null> {
  if (!isSettlementDue(whistle, now())) return null
  const settlement = { _id: whistle._id, places: whistle.places, at: now(), candidates: await picked(store, whistle) }
  try {
    return (await store.transact((tx) => freeze(tx, settlement))) ? { settlement, isMine: true } : null
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error
    const standing = await store.get('settlements', whistle._id)
    return standing && { settlement: standing, isMine: false }
  }
}

/** Nobody comes or goes any more, so a set that is read before the transaction is the whole one. */
async function picked(store: Store, whistle: Whistle): Promise<Settlement['candidates']> {
  const { _id: whistleId, places } = whistle
  const asked = await store.find('answers', { whistleId, status: 'asked' }, { orderBy: [['answeredAt', 'asc']], limit: MOST_CANDIDATES })
  const accounts = await accountsOf(store, asked.map(({ accountId }) => accountId))
  const candidates = asked.map(({ accountId, answeredAt }): Candidate => ({
    accountId, answeredAt, ...(turnOf(accounts.get(accountId)?.enrollments ?? [], turnUnits(whistle)) ?? { sinceAt: answeredAt, wasPassedOver: false }),
  }))
  return pick(candidates, places)
}

async function accountsOf(store: Store, ids: readonly string[]): Promise<Map<string, Account>> {
  const found = new Map<string, Account>()
  for (let from = 0; from < ids.length; from += ACCOUNTS_A_QUERY) {
    for (const [id, account] of await store.getMany('accounts', ids.slice(from, from + ACCOUNTS_A_QUERY))) found.set(id, account)
  }
  return found
}

/** False when the whistle was closed meanwhile. */
async function freeze(tx: Tx, settlement: Settlement): Promise<boolean> {
  const whistle = await tx.get('whistles', settlement._id)
  if (whistle?.status !== 'open' || !whistle.collected) return false
  await tx.add('settlements', settlement)
  await tx.set('whistles', { ...whistle, collected: { ...whistle.collected, stage: 'settling' }, version: whistle.version + 1 })
  return true
}
