import { View } from '@tarojs/components'
import { useState } from 'react'
import { useServerNow } from '@/cloud/server-clock'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { KeyedLine } from '@/components/row'
import { Sheet } from '@/components/sheet'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { rechecks as words } from '@/copy/rechecks'
import { dayAndTime } from '@/copy/times'
import { Picture } from '@/platform/picture'
import { MAX_TOLD_WORDS } from '#types/core/primitives'
import type { RecheckRow } from '#types/points-rechecks'
import type { Rechecks } from './use-rechecks'

interface RecheckSheetProps { row: RecheckRow; write: Rechecks['write']; onTakeBack: () => void; onClose: () => void }

/** Everything that stands for one award; then what the second look found. */
export function RecheckSheet({ row, write, onTakeBack, onClose }: RecheckSheetProps) {
  const now = useServerNow()
  const { title, placeName, displayName, points, arrivedAt, isListed, scannedBy, confirmedBy, awardedAt, words: said, photoUrl } = row
  return (
    <Sheet title={words.sheetTitle} onClose={onClose}>
      {photoUrl ? <Picture className="recheck-photo" src={photoUrl} label={common.photo(1)} /> : <View className="soft gap8">{words.noPhoto}</View>}
      {said && <KeyedLine word={words.said}>{said}</KeyedLine>}
      <KeyedLine word={words.rider}>{words.whoDid(displayName, title)}</KeyedLine>
      <KeyedLine word={words.where}>{placeName}</KeyedLine>
      {arrivedAt !== null && <KeyedLine word={words.arrived}>{(isListed ? words.listedBy : words.arrivedBy)(dayAndTime(arrivedAt, now), scannedBy)}</KeyedLine>}
      <KeyedLine word={words.confirmed}>{words.confirmedBy(dayAndTime(awardedAt, now), confirmedBy)}</KeyedLine>
      <KeyedLine word={words.paid}>{words.points(points)}</KeyedLine>
      {row.status === 'done' ? <Found row={row} now={now} onTakeBack={onTakeBack} /> : row.canRecheck ? <Look row={row} write={write} /> : <Notice tone="idle" icon="people">{words.ownHands}</Notice>}
    </Sheet>
  )
}

/** What was found, and what follows of what was wrong: a correction, which a second person decides. */
function Found({ row: { outcome, note, recheckedAt, recheckedBy, award: { takeBack } }, now, onTakeBack }: { row: RecheckRow; now: number; onTakeBack: () => void }) {
  if (outcome === null || recheckedAt === null) return null
  return (
    <>
      <KeyedLine word={words.found}>
        <View className="bold">{words.outcome[outcome]}</View>
        {note && <View>{note}</View>}
        <View className="soft t14">{words.foundBy(dayAndTime(recheckedAt, now), recheckedBy ?? '')}</View>
      </KeyedLine>
      {outcome === 'wrong' && (takeBack === 'possible'
        ? <View className="gap16"><Button look="quiet" icon="undo" onPress={onTakeBack}>{words.correct}</Button></View>
        : <Notice tone="idle" icon="undo">{words.corrects[takeBack]}</Notice>)}
    </>
  )
}

/** 属实 or 不属实, of one weight: neither is the expected answer. The latter only with words. */
function Look({ row: { whistleId, accountId }, write }: Pick<RecheckSheetProps, 'row' | 'write'>) {
  const [note, setNote] = useState('')
  const typed = note.trim()
  return (
    <>
      <Field label={words.note} hint={words.noteHint} value={note} onChange={setNote} maxLength={MAX_TOLD_WORDS} error={write.fields.note} />
      <WriteAnswer write={write} />
      <View className="recheck-acts">
        <Button look="quiet" isDisabled={write.isBusy} onPress={() => write.send({ outcome: 'right', whistleId, accountId, ...(typed && { note: typed }) })}>{words.right}</Button>
        <Button look="quiet" isDisabled={!typed || write.isBusy} onPress={() => write.send({ outcome: 'wrong', whistleId, accountId, note: typed })}>{words.wrong}</Button>
      </View>
      <View className="fine">{words.fine}</View>
    </>
  )
}
