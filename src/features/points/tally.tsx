import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { points } from '@/copy/points'
import { Press } from '@/platform/press'
import type { Checked } from './use-check'
import './points.scss'

function noteOf({ check: { result, misfit }, lines, balance, isSelection }: Checked): string {
  if (misfit) return points.addsNotNote(misfit.line.sequence)
  if (result === 'stale') return points.staleNote
  if (isSelection) return points.addsSelection(lines.length)
  return result === 'yes' ? points.addsNote(lines.length, balance) : points.addsPart(lines.length)
}

/** The statement checks itself before one's eyes; how, is one tap away. */
export function Tally({ checked, onExplain }: { checked: Checked; onExplain: () => void }) {
  const { result } = checked.check
  const isRight = result === 'yes' || result === 'part'
  return (
    <Press className={isRight ? 'tally' : `tally tally-${result}`} onPress={onExplain}>
      <Icon name={isRight ? 'check' : result === 'stale' ? 'retry' : 'warn'} className="tally-tick" />
      <View className="grow">
        <View className="tally-title">{isRight ? points.adds : result === 'stale' ? points.stale : points.addsNot}</View>
        <View className="tally-note">{noteOf(checked)}</View>
      </View>
      <Icon name="right" size="fact" />
    </Press>
  )
}
