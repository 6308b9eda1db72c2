import type { listMyReveals } from '#types/phones'
import type { Pages } from '@/cloud/use-pages'
import { ListRow } from '@/components/list-row'
import { Empty, FaultState, ListEnd, Skeleton, type WayOn } from '@/components/list-states'
import { phones } from '@/copy/phones'
import { dayAndTime } from '@/copy/times'

export interface MyRevealsProps { pages: Pages<typeof listMyReveals>; now: number; way: WayOn }

/** In which post, who, when and why; the latest first. */
export function MyReveals({ pages: { rows, isLoading, fault, refresh, hasMore, isLoadingMore, loadMore }, now, way }: MyRevealsProps) {
  if (!rows) return fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />
  if (rows.length === 0) return <Empty icon="eye" title={phones.revealsNone} note={phones.revealsNoneNote} way={way} />
  return (
    <>
      {rows.map(({ id, what, byName, byTitle, reason, at }) => (
        <ListRow
          key={id}
          icon="eye"
          title={phones.who(byTitle, byName)}
          note={[phones.looked[what], dayAndTime(at, now)]}
          state={{ tone: 'idle', word: phones.why(reason) }}
        />
      ))}
      <ListEnd hasMore={hasMore} isLoading={isLoadingMore} onMore={loadMore} />
    </>
  )
}
