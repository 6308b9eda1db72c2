import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { Phrases } from '@/components/phrases'
import { Row } from '@/components/row'
import { Section } from '@/components/section'
import { funds as words } from '@/copy/official'
import { grouped } from '@/copy/numbers'
import { byUse, type Fund, type useFunds } from './use-funds'

export interface FundListProps {
  of: ReturnType<typeof useFunds>
  isEmpty: boolean
  /** Given to who may put points in: the lead unit alone. */
  onAllocate?: (fund: Fund) => void
}

/** Each community's fund: what is left, what waits in whistles, what riders were paid. */
export function FundList({ of: { funds, fault, refresh }, isEmpty, onAllocate }: FundListProps) {
  return (
    <Section title={words.title} icon="points" note={onAllocate ? undefined : words.onlyLead}>
      {isEmpty && <Empty icon="points" title={words.emptyTitle} note={words.emptyNote} />}
      {!isEmpty && !funds && (fault ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />)}
      {!isEmpty && funds && byUse(funds).map((fund) => (
        <Row
          key={fund.unitId}
          title={fund.unitName}
          note={<Phrases of={[words.committedOf(grouped(fund.committed)), words.paidOf(grouped(fund.paid))]} />}
          tail={<View className="line"><View className="figure">{grouped(fund.left)}</View>{onAllocate && <Icon name="plus" size="fact" />}</View>}
          onPress={onAllocate && (() => onAllocate(fund))}
        />
      ))}
    </Section>
  )
}
