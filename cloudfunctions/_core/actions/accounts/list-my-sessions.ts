import { listMySessions } from '#types/sessions'
import { isSessionLive } from '#domain/sessions/session'
import { accountOf, handler } from '../../runtime/handler'
import { page } from '../../store/page'

/** S1.22: those that act now; one that ran out since the last sweep is left out. */
export const listMySessionsHandler = handler(listMySessions, async (args) => {
  const { input, caller, store, keys, at } = args
  const accountId = accountOf(args)._id
  const { rows, next } = await page(store, {
    name: 'sessions', where: { accountId, revokedAt: null }, sortKey: 'createdAt', direction: 'desc', ...input, boundTo: `listMySessions||${accountId}`, sign: keys.sign,
  })
  return {
    rows: rows.filter((session) => isSessionLive(session, at))
      .map(({ _id, browser, createdAt, expiresAt }) => ({ id: _id, browser, createdAt, expiresAt, isThis: _id === caller.sessionId })),
    next,
  }
})
