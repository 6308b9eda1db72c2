import { feedbackOrder, mayMoveFeedback } from '#domain/feedback/lifecycle'
import { Refusal } from '../../runtime/refusal'
import type { Feedback } from '../../store/records/feedback'
import type { Tx } from '../../store/store'

/** S1.24: ends it. Refuses MOVED_ON when it ended before; every action that moves feedback declares it. */
export async function endFeedback(tx: Tx, feedbackId: string, end: { to: 'answered' | 'withdrawn'; at: number; answer: Feedback['answer'] }): Promise<Feedback> {
  const feedback = await tx.get('feedback', feedbackId)
  if (!feedback) throw new Refusal('NOT_FOUND')
  if (!mayMoveFeedback(feedback.status, end.to)) throw new Refusal('MOVED_ON')
  const moved: Feedback = { ...feedback, status: end.to, answer: end.answer, version: feedback.version + 1, order: feedbackOrder(end.to, end.at) }
  await tx.set('feedback', moved)
  return moved
}

/** What a move answers. */
export const feedbackReply = ({ _id, version, status }: Pick<Feedback, '_id' | 'version' | 'status'>) => ({ id: _id, version, status })

/** What both sides read: not who wrote it, nor which account answered. */
export function feedbackFacts({ _id, version, status, words, wantsAnswer, filedAt, answer }: Feedback) {
  return { id: _id, version, status, words, wantsAnswer, filedAt, answer: answer && { words: answer.words, by: answer.byTitle, at: answer.at } }
}
