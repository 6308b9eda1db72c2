import { closeAccount } from '#types/account-closing'
import { handler } from '../../runtime/handler'
import { settingsOf } from '../settings'
import { withinARun } from '../timers/within-a-run'
import { askedWhistles, assertNotSettling } from './assert-not-settling'
import { endAccount, heldPosts } from './end-account'
import { finishClosing } from './finish-closing'

/** Of the function's 20 s; the timer goes on with what is left. */
const TRIED_FOR_MS = 8_000

/** S1.4: ends the caller's account, whatever hangs on it; without one there is nothing to end, and the answer is the same. S19.31: not while it is settled whether he goes somewhere. */
export const closeAccountHandler = handler(closeAccount, async (args) => {
  const { caller: { identity, account }, store, command, at, now } = args
  const isClosed = { isClosed: true as const }
  if (!account || !identity) return isClosed
  const { rootUnitId } = await settingsOf(store)
  const [posts, asked] = await Promise.all([heldPosts(store, account._id, rootUnitId), askedWhistles(store, account._id)])
  await command.once(async (tx) => {
    await assertNotSettling(tx, asked, now())
    await endAccount(tx, { identity, account, posts, at })
    return isClosed
  })
  await finishClosing(args, { _id: account._id, identity, at }, withinARun(TRIED_FOR_MS))
  return isClosed
})
