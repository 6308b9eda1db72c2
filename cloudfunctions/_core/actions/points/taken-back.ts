import type { TakenBack } from '#types/points'
import { reversalTransferId } from '#domain/points/transfer-id'
import type { Store } from '../../store/store'
import { nameOf } from '../accounts/name-of'

/** More proposals than the transfers of a page have together. */
const MOST_PROPOSALS = 1_000

/**
 * S22.12: of awards and grants by their transfers' ids, those that were taken back: why, by whom, and how much of it left
 * the rider's own account. Where he had nothing left, his account has no line of it, so the award's own line tells him.
 */
export async function takenBack(store: Store, transferIds: readonly string[]): Promise<Map<string, TakenBack>> {
  if (transferIds.length === 0) return new Map()
  const proposals = await store.find('proposals', { transferId: store.compare.in(transferIds), status: 'done' }, { limit: MOST_PROPOSALS })
  const reversals = await store.getMany('transfers', proposals.map(({ transferId }) => reversalTransferId(transferId ?? '')))
  const [debits, people] = await Promise.all([
    store.getMany('postings', [...reversals.values()].flatMap(({ postings: [debit = ''] }) => debit)),
    store.getMany('accounts', proposals.flatMap(({ proposedBy, decidedBy }) => [proposedBy, decidedBy ?? ''])),
  ])
  return new Map(proposals.flatMap(({ transferId, reason, proposedBy, decidedBy, decidedAt }) => {
    if (transferId === null || decidedBy === null || decidedAt === null) return []
    const debit = debits.get(reversals.get(reversalTransferId(transferId))?.postings[0] ?? '')
    return [[transferId, { at: decidedAt, reason, by: [nameOf(people, proposedBy), nameOf(people, decidedBy)], takenPoints: Math.abs(debit?.amount ?? 0) }] as const]
  }))
}
