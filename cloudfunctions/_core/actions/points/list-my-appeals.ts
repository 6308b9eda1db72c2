import { listMyAppeals } from '#types/points-appeals'
import { isOpenAppeal } from '#domain/points/appeal'
import { accountOf, handler } from '../../runtime/handler'
import { page } from '../../store/page'
import { appealFacts } from './appeal-views'

/** S22.41: the rider's own appeals with what came of them, the latest first. */
export const listMyAppealsHandler = handler(listMyAppeals, async ({ input, caller, store, keys }) => {
  const accountId = accountOf({ caller })._id
  const { rows, next } = await page(store, {
    name: 'appeals', where: { accountId }, sortKey: 'filedAt', direction: 'desc',
    limit: input.limit, cursor: input.cursor, boundTo: `listMyAppeals||${accountId}`, sign: keys.sign,
  })
  const facts = await appealFacts(store, rows)
  return { rows: facts.map((one) => ({ ...one, can: isOpenAppeal(one.status) ? ['withdraw' as const] : [] })), next }
})
