import { listMyReveals } from '#types/phones'
import { accountOf, handler } from '../../runtime/handler'
import { page } from '../../store/page'
import { nameOf } from './name-of'

/** S17.10: who looked at something of mine, in which post and why. */
export const listMyRevealsHandler = handler(listMyReveals, async (args) => {
  const { input, store, keys } = args
  const accountId = accountOf(args)._id
  const { rows, next } = await page(store, {
    name: 'reveals', where: { accountId }, sortKey: 'at', direction: 'desc',
    limit: input.limit, cursor: input.cursor, boundTo: `listMyReveals||${accountId}`, sign: keys.sign,
  })
  const people = await store.getMany('accounts', rows.map(({ byId }) => byId))
  return { rows: rows.map(({ _id, what, byId, byTitle, reason, at }) => ({ id: _id, what, byName: nameOf(people, byId), byTitle, reason, at })), next }
})
