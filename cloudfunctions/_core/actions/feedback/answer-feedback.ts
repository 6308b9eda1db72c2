import { answerFeedback } from '#types/feedback'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { endFeedback, feedbackReply } from './move-feedback'

/** S1.24: an official of the county, in the name of his post; nobody answers himself. Who asked for an answer is told that it is there. */
export const answerFeedbackHandler = handler(answerFeedback, async (args) => {
  const { input: { words = null }, subject, actor, command, at } = args
  const by = accountOf(args)._id
  if (subject.accountId === by) refuse(answerFeedback, 'OWN_FEEDBACK')
  if (subject.wantsAnswer && words === null) refuse(answerFeedback, 'ANSWER_WANTED')
  return command.once(async (tx) => {
    const answered = await endFeedback(tx, subject._id, { to: 'answered', at, answer: { words, by, byTitle: actor.post?.title ?? '', at } })
    if (answered.wantsAnswer && answered.accountId !== null) {
      await tx.set('outgoing', {
        _id: `feedback-answered:${answered._id}`, kind: 'feedback-answered', to: answered.accountId, body: JSON.stringify({ feedbackId: answered._id, words }), at, sentAt: null,
      })
    }
    return feedbackReply(answered)
  })
})
