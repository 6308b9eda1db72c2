import { View } from '@tarojs/components'
import type { StatementLine } from '#types/points'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { KeyedLine } from '@/components/row'
import { Sheet } from '@/components/sheet'
import { appeals } from '@/copy/appeals'
import { misfitWords, points } from '@/copy/points'
import type { Checked } from './use-check'

export interface HowItAddsProps {
  checked: Checked
  onLine: (line: StatementLine) => void
  onSeals: () => unknown
  onAppeal: () => void
  onClose: () => void
}

/** What was checked, on which lines, and which one does not fit. */
export function HowItAdds({ checked, onLine, onSeals, onAppeal, onClose }: HowItAddsProps) {
  const { check: { result, links, misfit }, lines, balance, isSelection, hasSeen } = checked
  const [newest, oldest] = [lines[0]?.sequence ?? 0, lines[lines.length - 1]?.sequence ?? 0]
  return (
    <Sheet title={points.how} onClose={onClose}>
      {misfit && <Notice tone="late" icon="warn" onPress={() => onLine(misfit.line)}>{points.addsNotLine(misfit.line.sequence, misfitWords[misfit.why])}</Notice>}
      {result === 'stale' && <Notice icon="retry">{points.staleNote}</Notice>}
      <KeyedLine word={points.howCount}>{isSelection ? points.howSelection(lines.length) : points.howLines(lines.length, oldest, newest)}</KeyedLine>
      {!misfit && (
        <>
          <KeyedLine word={points.howMarks}>{points.howMarksFit}</KeyedLine>
          <KeyedLine word={points.howLinks}>{isSelection ? points.howLinksOfSelection(links) : points.howLinksFit(links)}</KeyedLine>
          {!isSelection && <KeyedLine word={points.howSums}>{result === 'yes' ? points.howSumsWhole(balance) : points.howSumsPart}</KeyedLine>}
          {!isSelection && hasSeen && <KeyedLine word={points.howSeen}>{points.howSeenFit}</KeyedLine>}
        </>
      )}
      <View className="gap8"><View className="fine">{points.howFine}</View></View>
      <View className="gap16"><Button look="quiet" icon="ask" onPress={onAppeal}>{appeals.whole}</Button></View>
      <View className="gap8"><Button look="text" icon="shield" onPress={onSeals}>{points.toSeals}</Button></View>
    </Sheet>
  )
}
