import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { Row } from '@/components/row'
import { Sheet } from '@/components/sheet'
import { usePages } from '@/cloud/use-pages'
import { counter } from '@/copy/keeper'
import { dayAndTime } from '@/copy/times'
import { listWaitingRedemptions } from '#types/stations'

/** What lies ready for somebody, the first to run out first. */
export function WaitingSheet({ stationId, now, onClose }: { stationId: string; now: number; onClose: () => void }) {
  const { rows, isLoading, fault, refresh, hasMore, isLoadingMore, loadMore } = usePages(listWaitingRedemptions, { stationId })
  return (
    <Sheet title={counter.waitingTitle} onClose={onClose}>
      {!rows && (fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton rows={3} />)}
      {rows?.length === 0 && <Empty icon="gift" title={counter.waitingEmpty} note={counter.waitingEmptyNote} />}
      {rows?.map(({ id, offerTitle, heldUntil }) => <Row key={id} icon="gift" title={offerTitle} note={counter.heldUntil(dayAndTime(heldUntil, now))} />)}
      {hasMore && <ListEnd hasMore isLoading={isLoadingMore} onMore={loadMore} />}
    </Sheet>
  )
}
