import { placeId } from '#domain/whistles/places'
import type { Answer } from '../../store/records/whistles'
import type { Tx } from '../../store/store'

/** S19.4, S19.21: an answer is given up in the caller's transaction: its place is free, and what he said and handed in goes with it. */
export async function leaveAnswer(tx: Tx, answer: Answer, status: 'left' | 'absent'): Promise<Answer> {
  if (answer.n !== null) await tx.remove('places', placeId(answer.whistleId, answer.n))
  const left: Answer = { ...answer, status, n: null, arriveAt: null, words: null, photoId: null, returned: null, settled: null, version: answer.version + 1 }
  await tx.set('answers', left)
  return left
}
