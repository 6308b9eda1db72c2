import { View } from '@tarojs/components'
import { hasTrueMark, type Misfit } from '#domain/points/check-lines'
import type { StatementLine } from '#types/points'
import { Button } from '@/components/button'
import { KeyedLine } from '@/components/row'
import { Sheet } from '@/components/sheet'
import { StateWord } from '@/components/state-word'
import { appeals } from '@/copy/appeals'
import { misfitWords, points, signed } from '@/copy/points'
import { dayAndTime } from '@/copy/times'
import { lineTitle, witness } from './statement'
import { canRecompute } from './use-check'

export interface ReceiptProps {
  line: StatementLine
  /** Why it does not fit the lines around it, when it does not. */
  why: Misfit | null
  now: number
  onAppeal: () => void
  onClose: () => void
}

/** S22.12: that it was taken back stands with what it took back, also where nothing left the rider's account. */
function TakenBackLine({ line: { takenBack, amount }, now }: Pick<ReceiptProps, 'line' | 'now'>) {
  if (!takenBack) return null
  const { takenPoints, reason, by, at } = takenBack
  const took = takenPoints === 0 ? points.tookNothing : takenPoints < amount ? points.tookPart(takenPoints) : points.takenPoints(takenPoints)
  return (
    <KeyedLine word={points.receiptTakenBack}>
      <View>{reason}</View>
      <View>{took}</View>
      <View className="soft">{points.takenBackBy(by.join('、'), dayAndTime(at, now))}</View>
    </KeyedLine>
  )
}

/** One line with everything that stands for it; its mark is recomputed here. */
export function Receipt({ line, why, now, onAppeal, onClose }: ReceiptProps) {
  const wrong = why ?? (canRecompute && !hasTrueMark(line) ? 'mark' : null)
  return (
    <Sheet title={`${lineTitle(line)} ${signed(line.amount)}`} onClose={onClose}>
      <View className="gap8">
        <KeyedLine word={points.receiptBalance}>{points.price(line.balanceAfter)}</KeyedLine>
        {line.reason && <KeyedLine word={points.receiptReason}>{line.reason}</KeyedLine>}
        <KeyedLine word={points.receiptBy}>{witness(line)}</KeyedLine>
        {line.takenBack && <TakenBackLine line={line} now={now} />}
        {line.placeName && <KeyedLine word={points.receiptPlace}>{line.placeName}</KeyedLine>}
        <KeyedLine word={points.receiptAt}>{dayAndTime(line.at, now)}</KeyedLine>
        <KeyedLine word={points.receiptRule}>{points.ruleVersion(line.ruleVersion)}</KeyedLine>
        <KeyedLine word={points.receiptMark}>
          <View className="mark">{points.receipt(line.sequence)} {line.hash}</View>
          {canRecompute && <StateWord tone={wrong ? 'late' : 'ok'}>{wrong ? misfitWords[wrong] : points.markFits}</StateWord>}
        </KeyedLine>
      </View>
      <View className="gap16"><Button look="quiet" icon="ask" onPress={onAppeal}>{appeals.line}</Button></View>
    </Sheet>
  )
}
