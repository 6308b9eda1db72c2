import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import type { Pages } from '@/cloud/use-pages'
import { inbox, type InboxFilter } from '@/copy/grid'
import type { listReports } from '#types/reports'
import { ReportItem } from './report-item'

export interface InboxListProps {
  pages: Pages<typeof listReports>
  filter: InboxFilter
  now: number
  /** On a wide screen: which one the keys are on. */
  cursorId?: string
  onOpen: (id: string) => void
  /** Grid staff can blow a whistle instead. */
  onWhistles?: () => void
}

/** The list with its waiting, empty and failed states. */
export function InboxList({ pages: { rows, isLoading, fault, hasMore, isLoadingMore, loadMore, refresh }, filter, now, cursorId, onOpen, onWhistles }: InboxListProps) {
  if (!rows) return fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton rows={6} isWideKey />
  if (rows.length === 0) {
    return filter === 'waiting'
      ? <Empty icon="tick" title={inbox.emptyTitle} note={inbox.emptyNote} way={onWhistles && { label: inbox.blow, icon: 'whistle', onPress: onWhistles }} />
      : <Empty title={inbox.emptyFilter} note={inbox.emptyFilterNote} />
  }
  return (
    <>
      {rows.map((report) => (
        <ReportItem key={report.id} report={report} now={now} isAt={report.id === cursorId} onOpen={onOpen} />
      ))}
      {hasMore && <ListEnd hasMore isLoading={isLoadingMore} onMore={loadMore} />}
    </>
  )
}
