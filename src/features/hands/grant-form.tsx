import { View } from '@tarojs/components'
import { Chips } from '@/components/chips'
import { Field } from '@/components/field'
import { Section } from '@/components/section'
import { grants as words } from '@/copy/hands'
import { grouped } from '@/copy/numbers'
import type { FundView } from '#types/points-funds'
import type { Grant } from './use-grant'
import './hands.scss'

const MAX_REASON = 60
const MAX_DIGITS = 6

export interface GrantFormProps {
  grant: Grant
  fund: FundView | undefined
  /** Whose fund pays; asked for when there is more than one. */
  units: ReadonlyArray<{ id: string; name: string }>
  unitId: string | undefined
  onUnit: (id: string) => void
}

/** From which fund, how much and why; what a grant may be stands under the amount. */
export function GrantForm({ grant, fund, units, unitId, onUnit }: GrantFormProps) {
  const limit = fund && words.limit(grouped(fund.grants.secondPersonAbovePoints), grouped(fund.grants.dailyCapPoints))
  return (
    <>
      {units.length > 1 && (
        <Section title={words.unit}>
          <View className="chips-wrap">
            <Chips choices={units.map(({ id, name }) => ({ id, label: name }))} chosenIds={unitId ? [unitId] : []} onToggle={onUnit} />
          </View>
        </Section>
      )}
      <View className="pad">
        <Field label={words.amount} hint={limit} keyboard="number" value={grant.typed} onChange={grant.setTyped} maxLength={MAX_DIGITS} />
        <Field label={words.reason} hint={words.reasonHint} value={grant.reason} onChange={grant.setReason} maxLength={MAX_REASON} />
      </View>
    </>
  )
}
