import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { funds as words } from '@/copy/official'
import { grouped } from '@/copy/numbers'
import { byUse, type useFunds } from './use-funds'

export interface FundListProps {
  of: ReturnType<typeof useFunds>
  isEmpty: boolean
  /** Who may put points in: the lead unit alone. */
  isLead: boolean
  onOpen: (unitId: string) => void
}

/** Each community's fund: what is left, what waits in whistles, what riders were paid. */
export function FundList({ of: { funds, fault, refresh }, isEmpty, isLead, onOpen }: FundListProps) {
  return (
    <Section title={words.title} icon="points" note={isLead ? undefined : words.onlyLead}>
      {isEmpty && <Empty icon="points" title={words.emptyTitle} note={words.emptyNote} />}
      {!isEmpty && !funds && (fault ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />)}
      {!isEmpty && funds && byUse(funds).map((fund) => (
        <ListRow
          key={fund.unitId}
          title={fund.unitName}
          note={[words.committedOf(grouped(fund.committed)), words.paidOf(grouped(fund.paid))]}
          figure={grouped(fund.left)}
          onPress={() => onOpen(fund.unitId)}
        />
      ))}
    </Section>
  )
}
