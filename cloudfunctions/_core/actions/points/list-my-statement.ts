import { listMyStatement } from '#types/points'
import { kindsOf } from '#domain/points/statement-groups'
import { accountOf, handler } from '../../runtime/handler'
import { mergedPage } from '../../store/merged-page'
import { accountOfOwner } from './ledger'
import { statementLines } from './statement-lines'

/** S22.9, S22.21: the postings of the caller's account, newest first, all of them or one group; with what their hashes cover. */
export const listMyStatementHandler = handler(listMyStatement, async ({ input: { group, ...asked }, caller, store, keys }) => {
  const account = await accountOfOwner(store, { kind: 'worker', ownerId: accountOf({ caller })._id })
  if (!account) return { rows: [] }
  const { rows, next } = await mergedPage(store, {
    name: 'postings', sortKey: 'sequence', direction: 'desc', ...asked,
    boundTo: `listMyStatement|${group ?? ''}|${account._id}`, sign: keys.sign,
    wheres: group ? kindsOf(group).map((kind) => ({ account: account._id, kind })) : [{ account: account._id }],
  })
  return { rows: await statementLines(store, rows), next }
})
