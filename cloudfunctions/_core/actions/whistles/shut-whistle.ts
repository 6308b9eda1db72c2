import type { PointsRule } from '#types/profile'
import { closeFault } from '#domain/whistles/closing'
import { returnedPoints, transferIds } from '#domain/whistles/escrow'
import { answerId, numbersOf, placeId } from '#domain/whistles/places'
import type { Ids } from '../../runtime/ids'
import { Refusal } from '../../runtime/refusal'
import type { Answer, Whistle, WhistlePlace } from '../../store/records/whistles'
import { DuplicateKey, type Tx } from '../../store/store'
import { postTransfer } from '../points/ledger'

interface Closing { whistleId: string; at: number; by: readonly string[]; rule: PointsRule }

/**
 * S19.9: ends a whistle inside the caller's transaction. Every place is written, the free ones as shut and the others
 * as they are: whoever takes, leaves or arrives at one at this moment conflicts, and one of the two starts anew. So
 * nobody joins a closed whistle, and nobody arrives at one whose points have gone back.
 */
export async function shutWhistle(tx: Tx, ids: Ids, { whistleId, at, by, rule }: Closing): Promise<{ whistle: Whistle; returned: number }> {
  const whistle = await tx.get('whistles', whistleId)
  if (!whistle) throw new Refusal('NOT_FOUND')
  if (whistle.status === 'closed') throw new Refusal('WHISTLE_CLOSED')
  const held = await writePlaces(tx, whistle)
  const fault = closeFault(whistle.status, held)
  if (fault) throw new Refusal(fault)
  const closed: Whistle = { ...whistle, status: 'closed', closedAt: at, version: whistle.version + 1 }
  await tx.set('whistles', closed)
  const returned = returnedPoints(whistle, held)
  if (returned > 0) {
    await postTransfer(tx, ids, {
      id: transferIds.escrowReturn(whistleId), kind: 'escrow-return', factId: whistleId, amountPoints: returned,
      from: { kind: 'whistle', ownerId: whistleId }, to: { kind: 'fund', ownerId: whistle.fundUnitId }, rule, at, by,
    })
  }
  return { whistle: closed, returned }
}

/** Answers the answers of the places held. */
async function writePlaces(tx: Tx, { _id: whistleId, places }: Whistle): Promise<Answer[]> {
  const held: Answer[] = []
  for (const n of numbersOf(places)) {
    const id = placeId(whistleId, n)
    const place = await tx.get('places', id)
    await (place ? tx.set('places', place) : shut(tx, { _id: id, whistleId, n, accountId: null, isShut: true }))
    const answer = place?.accountId ? await tx.get('answers', answerId(whistleId, place.accountId)) : null
    if (answer) held.push(answer)
  }
  return held
}

async function shut(tx: Tx, place: WhistlePlace): Promise<void> {
  try {
    await tx.add('places', place)
  } catch (error) {
    // Somebody took it since this snapshot: the same conflict as two writes of one place, so the wrapper tries again.
    if (error instanceof DuplicateKey) throw Object.assign(new Error('a place was taken meanwhile'), { code: 'DATABASE_TRANSACTION_CONFLICT' })
    throw error
  }
}
