import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { ListRow } from '@/components/list-row'
import { counterDay as words } from '@/copy/keeper'
import { clockTime } from '@/copy/times'
import type { useCounterDay } from './use-counter-day'

/** What was handed over, the latest first. */
export function DayList({ day }: { day: ReturnType<typeof useCounterDay> }) {
  const { rows, isLoading, fault, refresh, hasMore, isLoadingMore, loadMore, name, other, isToday, choose } = day
  if (!rows) return fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />
  if (rows.length === 0) {
    return <Empty icon="gift" title={words.emptyTitle(name)} note={words.emptyNote} way={{ label: isToday ? words.lookYesterday : words.lookToday, onPress: () => choose(other) }} />
  }
  return (
    <>
      {rows.map(({ id, offerTitle, pricePoints, at }) => (
        <ListRow key={id} icon="gift" title={offerTitle} note={[clockTime(at)]} figure={words.price(pricePoints)} />
      ))}
      <ListEnd hasMore={hasMore} isLoading={isLoadingMore} onMore={loadMore} />
    </>
  )
}
