import { View } from '@tarojs/components'
import type { StatementLine } from '#types/points'
import { Button } from '@/components/button'
import { KeyedLine } from '@/components/row'
import { Sheet } from '@/components/sheet'
import { points, signed } from '@/copy/points'
import { transferKindWords } from '@/copy/states'
import { dayAndTime } from '@/copy/times'
import { witness } from './statement'

/** One line with everything that stands for it. */
export function Receipt({ line, now, onClose }: { line: StatementLine; now: number; onClose: () => void }) {
  return (
    <Sheet title={`${line.title || transferKindWords[line.kind]} ${signed(line.amount)}`} onClose={onClose}>
      <View className="gap8">
        <KeyedLine word={points.receiptBalance}>{points.price(line.balanceAfter)}</KeyedLine>
        <KeyedLine word={points.receiptBy}>{witness(line)}</KeyedLine>
        {line.placeName && <KeyedLine word={points.receiptPlace}>{line.placeName}</KeyedLine>}
        <KeyedLine word={points.receiptAt}>{dayAndTime(line.at, now)}</KeyedLine>
        <KeyedLine word={points.receiptRule}>{points.ruleVersion(line.ruleVersion)}</KeyedLine>
        <KeyedLine word={points.receiptMark}><View className="mark">{points.receipt(line.sequence)} {line.hash}</View></KeyedLine>
      </View>
    </Sheet>
  )
}

/** How the statement is checked, in plain words. */
export function HowItAdds({ onSeals, onClose }: { onSeals: () => unknown; onClose: () => void }) {
  return (
    <Sheet title={points.how} onClose={onClose}>
      {points.howLines.map((text) => <View key={text} className="gap8">{text}</View>)}
      <View className="gap16"><Button look="quiet" icon="saved" onPress={onSeals}>{points.toSeals}</Button></View>
    </Sheet>
  )
}
