import type { listWorkers, OutletWorker } from '#types/workers'
import type { Pages } from '@/cloud/use-pages'
import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { ListRow } from '@/components/list-row'
import type { StateTone } from '@/components/state-word'
import { dayOf } from '@/copy/times'
import { workers as words } from '@/copy/workers'

const tones: Record<OutletWorker['state'], StateTone> = { listed: 'soon', claimed: 'ok', denied: 'late', ended: 'idle' }

/** Who may still be taken off. */
export const isOnList = ({ state }: OutletWorker): boolean => state === 'listed' || state === 'claimed'

/** Surname and the ends of a number; who is on it is pressed to be taken off. */
export function WorkerRows({ pages, now, onOpen }: { pages: Pages<typeof listWorkers>; now: number; onOpen: (one: OutletWorker) => void }) {
  const { rows, fault, isLoading, refresh, hasMore, isLoadingMore, loadMore } = pages
  if (!rows) return fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />
  if (rows.length === 0) return <Empty icon="people" title={words.none} note={words.noneNote} />
  return (
    <>
      {rows.map((one) => (
        <ListRow
          key={one.id} icon="person" title={`${one.name} ${one.phone}`} note={[words.since(dayOf(one.since, now))]}
          state={{ tone: tones[one.state], word: words.states[one.state] }} onPress={isOnList(one) ? () => onOpen(one) : undefined}
        />
      ))}
      <ListEnd hasMore={hasMore} isLoading={isLoadingMore} onMore={loadMore} />
    </>
  )
}
