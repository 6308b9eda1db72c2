import { useEffect, useRef } from 'react'
import { readMessages, type listMyMessages } from '#types/messages'
import { useServerNow } from '@/cloud/server-clock'
import type { Pages } from '@/cloud/use-pages'
import { useWrite } from '@/cloud/use-write'
import { ListRow } from '@/components/list-row'
import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { messages as words } from '@/copy/messages'
import { dayAndTime } from '@/copy/times'
import { shownMessage } from './message-words'

/** S1.25: what I was told, the latest first. Having been shown here it is seen; the marks stay until the page is opened again. */
export function MessageList({ pages: { rows, isLoading, fault, refresh, hasMore, isLoadingMore, loadMore } }: { pages: Pages<typeof listMyMessages> }) {
  const now = useServerNow()
  const { send } = useWrite(readMessages)
  const seenUntil = useRef(0)
  const latest = rows?.[0]
  useEffect(() => {
    if (!latest?.isUnread || latest.at <= seenUntil.current) return
    seenUntil.current = latest.at
    void send({ until: latest.at })
  }, [latest, send])

  if (!rows) return fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />
  if (rows.length === 0) return <Empty icon="inbox" title={words.none} note={words.noneNote} />
  return (
    <>
      {rows.map((one) => {
        const { icon, title, note, open } = shownMessage(one, now)
        return (
          <ListRow
            key={one.id} icon={icon} title={title} note={[note, dayAndTime(one.at, now)]}
            state={one.isUnread ? { tone: 'soon', icon: 'inbox', word: words.fresh } : undefined} onPress={() => { void open() }}
          />
        )
      })}
      <ListEnd hasMore={hasMore} isLoading={isLoadingMore} onMore={loadMore} />
    </>
  )
}
