import type { TransferRule } from '#domain/points/transfer'
import { callFault } from '#domain/whistles/calling'
import { closeFault } from '#domain/whistles/closing'
import { returnedPoints, transferIds } from '#domain/whistles/escrow'
import { answerId, numbersOf, placeId } from '#domain/whistles/places'
import type { Ids } from '../../runtime/ids'
import { Refusal } from '../../runtime/refusal'
import type { Answer, Whistle, WhistlePlace } from '../../store/records/whistles'
import { DuplicateKey, type Tx } from '../../store/store'
import { postTransfer } from '../points/ledger'

/** `as` unanswered: refused unless nobody comes; `as-it-was`: unanswered when nobody held a place. */
interface Closing { whistleId: string; at: number; by: readonly string[]; rule: TransferRule; as?: 'closed' | 'unanswered' | 'as-it-was' }

/**
 * S19.9, S19.35: ends a whistle inside the caller's transaction. Free places are added as shut, and who holds one and was not
 * scanned in is absent. Both are writes, so whoever takes, leaves or arrives at a place at this moment conflicts and one
 * of the two starts anew: nobody joins a closed whistle, and nobody arrives at one whose points have gone back.
 */
export async function shutWhistle(tx: Tx, ids: Ids, { whistleId, at, by, rule, as = 'closed' }: Closing): Promise<{ whistle: Whistle; returned: number }> {
  const whistle = await tx.get('whistles', whistleId)
  if (!whistle) throw new Refusal('NOT_FOUND')
  if (whistle.status !== 'open') throw new Refusal('WHISTLE_CLOSED')
  const held = await settlePlaces(tx, whistle)
  const fault = as === 'unanswered' ? callFault(whistle, held.length, at) : closeFault(whistle, held, at)
  if (fault) throw new Refusal(fault)
  const status = as === 'as-it-was' ? (held.length === 0 ? 'unanswered' : 'closed') : as
  const closed: Whistle = { ...whistle, status, closedAt: at, collected: whistle.collected && { ...whistle.collected, stage: 'settled' }, version: whistle.version + 1 }
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

/** Answers the answers of the places held, as they were. */
async function settlePlaces(tx: Tx, { _id: whistleId, places }: Whistle): Promise<Answer[]> {
  const held: Answer[] = []
  for (const n of numbersOf(places)) {
    const place = await tx.get('places', placeId(whistleId, n))
    if (!place) await shut(tx, { _id: placeId(whistleId, n), whistleId, n, accountId: null, isShut: true })
    const answer = place?.accountId ? await tx.get('answers', answerId(whistleId, place.accountId)) : null
    if (answer) held.push(answer)
    if (answer?.status === 'placed') await tx.set('answers', { ...answer, status: 'absent', version: answer.version + 1 })
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
