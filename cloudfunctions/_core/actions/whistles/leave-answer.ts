import { placeId } from '#domain/whistles/places'
import type { Answer } from '../../store/records/whistles'
import type { Tx } from '../../store/store'

/** S19.4: gives an answer up in the caller's transaction: its place is free, and what he handed in goes with it. */
export async function leaveAnswer(tx: Tx, answer: Answer): Promise<Answer> {
  if (answer.n !== null) await tx.remove('places', placeId(answer.whistleId, answer.n))
  const left: Answer = { ...answer, status: 'left', n: null, words: null, photoId: null, version: answer.version + 1 }
  await tx.set('answers', left)
  return left
}
