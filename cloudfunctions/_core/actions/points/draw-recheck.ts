import { isSampled } from '#domain/points/recheck'
import { answerId } from '#domain/whistles/places'
import { transferIds } from '#domain/whistles/escrow'
import type { Whistle } from '../../store/records/whistles'
import type { Tx } from '../../store/store'

/** S19.12: whether an award is looked at again is drawn with it, in its own transaction, from the hash it was posted under. */
export async function drawRecheck(tx: Tx, { whistle, accountId, creditHash, percent, at }: {
  whistle: Whistle; accountId: string; creditHash: string; percent: number; at: number
}): Promise<void> {
  if (!isSampled(creditHash, percent)) return
  await tx.add('rechecks', {
    _id: answerId(whistle._id, accountId), version: 1, within: whistle.within, whistleId: whistle._id, accountId,
    transferId: transferIds.award(whistle._id, accountId), points: whistle.pointsEach, awardedAt: at,
    status: 'due', outcome: null, note: null, recheckedBy: null, recheckedAt: null,
  })
}
