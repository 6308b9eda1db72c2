import { showInbox } from '#types/messages'
import { accountOf, handler } from '../../runtime/handler'

/** The contract's bound. */
const MOST_COUNTED = 99

/** S1.25: how much came since he last looked. */
export const showInboxHandler = handler(showInbox, async ({ caller, store }) => {
  const to = accountOf({ caller })._id
  const mark = await store.get('inboxMarks', to)
  const unread = await store.count('outgoing', { to, at: store.compare.gt(mark?.readUntil ?? 0) })
  return { unread: Math.min(unread, MOST_COUNTED) }
})
