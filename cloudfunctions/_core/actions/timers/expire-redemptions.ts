import { RedemptionNotHeld } from '#domain/points/redemption'
import type { Runtime } from '../../runtime/runtime'
import { giveBack } from '../points/give-back'

const MOST_A_RUN = 100

/**
 * S23.7: goods nobody fetched in time go back on the shelf and their points are free again; the rider is told. Safe to
 * run late, twice or at once with itself: each redemption is rechecked in its own transaction. Answers how many ended.
 */
export async function expireRedemptions({ store, now, log }: Runtime): Promise<number> {
  const at = now()
  const due = await store.find('redemptions', { status: 'held', heldUntil: store.compare.lte(at) }, { orderBy: [['heldUntil', 'asc']], limit: MOST_A_RUN })
  let ended = 0
  for (const { _id } of due) {
    try {
      await expire(store, _id, at)
      ended += 1
    } catch (error) {
      if (error instanceof RedemptionNotHeld) continue
      // One that cannot be ended must not keep those behind it waiting.
      log('error', 'redemption not expired', { redemptionId: _id, error: String(error) })
    }
  }
  return ended
}

async function expire(store: Runtime['store'], redemptionId: string, at: number): Promise<void> {
  await store.transact(async (tx) => {
    const ended = await giveBack(tx, redemptionId, 'expired', at)
    await tx.add('outgoing', {
      _id: `redemption-expired:${ended._id}`, kind: 'redemption-expired', to: ended.accountId,
      body: JSON.stringify({ redemptionId: ended._id, offerTitle: ended.offerTitle, pricePoints: ended.pricePoints }), at, sentAt: null,
    })
  })
}
