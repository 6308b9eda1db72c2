import { closeAccount } from '#types/account-closing'
import { handler } from '../../runtime/handler'
import { settingsOf } from '../settings'
import { withinARun } from '../timers/within-a-run'
import { endAccount, heldPosts } from './end-account'
import { finishClosing } from './finish-closing'

/** Of the function's 20 s; the timer goes on with what is left. */
const TRIED_FOR_MS = 8_000

/** S1.4: ends the caller's account, whatever hangs on it; without one there is nothing to end, and the answer is the same. */
export const closeAccountHandler = handler(closeAccount, async (args) => {
  const { caller: { identity, account }, store, command, at } = args
  const isClosed = { isClosed: true as const }
  if (!account || !identity) return isClosed
  const { rootUnitId } = await settingsOf(store)
  const posts = await heldPosts(store, account._id, rootUnitId)
  await command.once(async (tx) => {
    await endAccount(tx, { identity, account, posts, at })
    return isClosed
  })
  await finishClosing(args, { _id: account._id, identity, at }, withinARun(TRIED_FOR_MS))
  return isClosed
})
