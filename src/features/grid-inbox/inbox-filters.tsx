import { Chips } from '@/components/chips'
import { inbox, type InboxFilter } from '@/copy/grid'

const filters: readonly InboxFilter[] = ['waiting', 'accepted', 'dispatched', 'resolved', 'confirmed']

/** What waits, and one status at a time. */
export function InboxFilters({ filter, onFilter }: { filter: InboxFilter; onFilter: (filter: InboxFilter) => void }) {
  return (
    <Chips
      choices={filters.map((id) => ({ id, label: inbox.filter[id] }))}
      chosenIds={[filter]}
      onToggle={(id) => onFilter(filters.find((one) => one === id) ?? 'waiting')}
    />
  )
}
