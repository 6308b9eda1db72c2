import type { LedgerCheck } from '../../store/records/seals'
import type { Store } from '../../store/store'

/** S22.10: what the last recomputation that came to its end found; null before the first. */
export async function lastCheck(store: Store): Promise<LedgerCheck | null> {
  const [last] = await store.find('ledgerChecks', {}, { orderBy: [['finishedAt', 'desc']], limit: 1 })
  return last ?? null
}
