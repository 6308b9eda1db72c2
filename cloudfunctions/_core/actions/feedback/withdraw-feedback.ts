import { withdrawFeedback } from '#types/feedback'
import { handler } from '../../runtime/handler'
import { endFeedback, feedbackReply } from './move-feedback'

/** S1.24: by who wrote it, while nobody has answered. */
export const withdrawFeedbackHandler = handler(withdrawFeedback, async ({ subject, command, at }) =>
  command.once(async (tx) => feedbackReply(await endFeedback(tx, subject._id, { to: 'withdrawn', at, answer: null }))))
