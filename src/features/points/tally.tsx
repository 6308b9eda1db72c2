import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { points } from '@/copy/points'
import { Press } from '@/platform/press'
import type { AddsUp } from './adds-up'
import './points.scss'

export interface TallyProps { result: AddsUp; count: number; balance: number; onExplain: () => void }

/** The statement checks itself before one's eyes; how, is one tap away. */
export function Tally({ result, count, balance, onExplain }: TallyProps) {
  const isRight = result !== 'no'
  const note = result === 'no' ? points.addsNotNote : result === 'yes' ? points.addsNote(count, balance) : points.addsPart(count)
  return (
    <Press className={isRight ? 'tally' : 'tally tally-not'} onPress={onExplain}>
      <Icon name={isRight ? 'check' : 'warn'} className="tally-tick" />
      <View className="grow">
        <View className="tally-title">{isRight ? points.adds : points.addsNot}</View>
        <View className="tally-note">{note}</View>
      </View>
      <Icon name="right" size="fact" />
    </Press>
  )
}
