import { listMyStatement } from '#types/points'
import { accountOf, handler } from '../../runtime/handler'
import { page } from '../../store/page'
import { accountOfOwner } from './ledger'
import { statementLines } from './statement-lines'

/** S22.9: every posting of the caller's account, newest first, with its hash and the rule version it was made under. */
export const listMyStatementHandler = handler(listMyStatement, async ({ input, caller, store, keys }) => {
  const account = await accountOfOwner(store, { kind: 'worker', ownerId: accountOf({ caller })._id })
  if (!account) return { rows: [] }
  const { rows, next } = await page(store, {
    name: 'postings', where: { account: account._id }, sortKey: 'sequence', direction: 'desc',
    limit: input.limit, cursor: input.cursor, boundTo: `listMyStatement||${account._id}`, sign: keys.sign,
  })
  return { rows: await statementLines(store, rows), next }
})
