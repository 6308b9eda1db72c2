import { listMyFeedback } from '#types/feedback'
import { accountOf, handler } from '../../runtime/handler'
import { page } from '../../store/page'
import { feedbackFacts } from './move-feedback'

/** S1.24: his own with what came of it. */
export const listMyFeedbackHandler = handler(listMyFeedback, async ({ input, caller, store, keys }) => {
  const accountId = accountOf({ caller })._id
  const { rows, next } = await page(store, {
    name: 'feedback', where: { accountId }, sortKey: 'filedAt', direction: 'desc', ...input, boundTo: `listMyFeedback||${accountId}`, sign: keys.sign,
  })
  return { rows: rows.map((one) => ({ ...feedbackFacts(one), can: one.status === 'open' ? ['withdraw' as const] : [] })), next }
})
