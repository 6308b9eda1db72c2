import { showInbox } from '#types/messages'
import { useRead } from '@/cloud/use-read'
import { ListRow } from '@/components/list-row'
import { Notice } from '@/components/notice'
import { messages as words } from '@/copy/messages'
import { go, routes } from '@/routes'

const LOOK_EVERY_MS = 60_000

const useUnread = () => useRead(showInbox, {}, { refreshMs: LOOK_EVERY_MS }).data?.unread ?? 0
const open = () => { void go(routes.messages) }

/** At home: only when something has not been seen. */
export function InboxNotice() {
  const unread = useUnread()
  return unread > 0 ? <Notice icon="inbox" onPress={open}>{words.unread(unread)}</Notice> : null
}

/** On my own page: always, with how much is new. */
export function InboxRow() {
  const unread = useUnread()
  return <ListRow icon="inbox" title={words.title} note={unread > 0 ? [words.unread(unread)] : undefined} onPress={open} />
}
