import { listFeedback } from '#types/feedback'
import { accountOf, handler } from '../../runtime/handler'
import { page } from '../../store/page'
import { settingsOf } from '../settings'
import { feedbackFacts } from './move-feedback'

/** S1.24: the words without their writer, the open ones first. */
export const listFeedbackHandler = handler(listFeedback, async ({ input, caller, store, keys }) => {
  const accountId = accountOf({ caller })._id
  const { rootUnitId } = await settingsOf(store)
  const { rows, next } = await page(store, {
    name: 'feedback', where: { within: rootUnitId }, sortKey: 'order', direction: 'asc', ...input, boundTo: `listFeedback||${accountId}`, sign: keys.sign,
  })
  return { rows: rows.map((one) => ({ ...feedbackFacts(one), can: one.status === 'open' && one.accountId !== accountId ? ['answer' as const] : [] })), next }
})
