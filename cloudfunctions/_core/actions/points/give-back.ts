import { resolveRedemption } from '#domain/points/redemption'
import type { Redemption } from '../../store/records/points'
import type { Tx } from '../../store/store'
import { releasePoints } from './ledger'

/**
 * S23.6, S23.7: ends a hold that was not fetched: one back on the shelf, the points free again. The redemption is read
 * anew, so it ends once. Throws RedemptionNotHeld.
 */
export async function giveBack(tx: Tx, redemptionId: string, to: 'cancelled' | 'expired', at: number): Promise<Redemption> {
  const redemption = await tx.get('redemptions', redemptionId)
  if (!redemption) throw new Error(`no redemption ${redemptionId}`)
  const ended = resolveRedemption(redemption, to, { at })
  const stock = await tx.get('stocks', redemption.offerId)
  await tx.set('stocks', { _id: redemption.offerId, left: (stock?.left ?? 0) + 1 })
  await releasePoints(tx, redemption.accountId, redemption.pricePoints)
  await tx.set('redemptions', ended)
  return ended
}
