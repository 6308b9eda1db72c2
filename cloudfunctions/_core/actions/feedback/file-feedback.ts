import { fileFeedback } from '#types/feedback'
import { feedbackOrder } from '#domain/feedback/lifecycle'
import { accountOf, handler, refuse } from '../../runtime/handler'
import type { Feedback } from '../../store/records/feedback'
import { settingsOf } from '../settings'
import { feedbackReply } from './move-feedback'

/** Of one person at a time: what he wrote is read before he writes more. */
const MOST_OPEN = 5

/** S1.24: in his own words to the county; they pass the platform's check. */
export const fileFeedbackHandler = handler(fileFeedback, async (args) => {
  const { input: { words, wantsAnswer }, caller, store, command, contentCheck, ids, at } = args
  const accountId = accountOf(args)._id
  if (await store.count('feedback', { accountId, status: 'open' }) >= MOST_OPEN) refuse(fileFeedback, 'TOO_MANY_OPEN')
  if (!(await contentCheck.isAllowed(words, caller.openid ?? ''))) refuse(fileFeedback, 'WORDS_NOT_ALLOWED')
  const { rootUnitId } = await settingsOf(store)
  const feedback: Feedback = {
    _id: ids.make('fb'), version: 1, within: [rootUnitId], accountId, words, wantsAnswer, status: 'open', filedAt: at, answer: null, order: feedbackOrder('open', at),
  }
  return command.once(async (tx) => {
    await tx.add('feedback', feedback)
    return feedbackReply(feedback)
  })
})
