import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { SignFact } from '@/components/sign-fact'
import { counter } from '@/copy/keeper'
import { Press } from '@/platform/press'
import type { CounterData } from './use-counter'

export interface CounterNumbersProps {
  data: CounterData
  /** A merchant hands out cards only; nobody checks in at his place. */
  hasCheckIns: boolean
  onWaiting: () => void
}

/** Today in three numbers. */
export function CounterNumbers({ data: { checkInsToday, fulfilledToday, waitingRedemptions }, hasCheckIns, onWaiting }: CounterNumbersProps) {
  const [main, label, unit] = hasCheckIns ? [checkInsToday, counter.checkIns, counter.person] : [fulfilledToday, counter.fulfilled, counter.piece]
  return (
    <View className="numbers">
      <View className="numbers-main">
        <View className="cell-label">{label}</View>
        <SignFact value={String(main)} unit={unit} />
      </View>
      <View className="numbers-pair">
        <Press className="numbers-one" onPress={onWaiting}>
          <View className="cell-label line">{counter.waiting}<Icon name="right" size="small" /></View>
          <SignFact size={56} value={String(waitingRedemptions)} unit={counter.piece} />
        </Press>
        {hasCheckIns && (
          <View className="numbers-one">
            <View className="cell-label">{counter.fulfilled}</View>
            <SignFact size={56} value={String(fulfilledToday)} unit={counter.piece} />
          </View>
        )}
      </View>
    </View>
  )
}
