import { useState } from 'react'
import { View } from '@tarojs/components'
import { answerAppeal, type AppealLine, type AppealOutcome, type StaffAppeal } from '#types/points-appeals'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/components/button'
import { Chips } from '@/components/chips'
import { Field } from '@/components/field'
import { KeyedLine } from '@/components/row'
import { Sheet } from '@/components/sheet'
import { Timeline } from '@/components/timeline'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { appeals as words, appealStaffStepWords, outcomeChoices } from '@/copy/appeals'
import { common } from '@/copy/common'
import { points } from '@/copy/points'
import { dayAndTime } from '@/copy/times'
import { aboutWords, stepsOf } from './appeal-words'

const MAX_WORDS = 200
const outcomes: readonly AppealOutcome[] = ['explained', 'corrected', 'unfounded']

/** The one line it is about and who stands for it: all that staff see of the statement. */
function Line({ line, now }: { line: AppealLine; now: number }) {
  return (
    <>
      <KeyedLine word={words.confirmed}>{line.confirmedBy.join('、') || points.byRule}</KeyedLine>
      {line.placeName && <KeyedLine word={words.where}>{line.placeName}</KeyedLine>}
      <KeyedLine word={words.when}>{dayAndTime(line.at, now)}</KeyedLine>
      <KeyedLine word={words.rule}>{points.ruleVersion(line.ruleVersion)}</KeyedLine>
    </>
  )
}

export interface AnswerSheetProps { appeal: StaffAppeal; now: number; onMoved: () => unknown; onClose: () => void }

/** What the rider says, the line, and for who may, the answer. */
export function AnswerSheet({ appeal, now, onMoved, onClose }: AnswerSheetProps) {
  const mayAnswer = appeal.can.includes('answer')
  return (
    <Sheet title={aboutWords(appeal.line)} onClose={onClose}>
      <View className="gap16"><Timeline steps={stepsOf(appeal.timeline, { now, words: appealStaffStepWords, self: appeal.riderName })} /></View>
      {appeal.line && <Line line={appeal.line} now={now} />}
      {mayAnswer && <AnswerForm appealId={appeal.id} onMoved={onMoved} onClose={onClose} />}
      {!mayAnswer && appeal.status === 'open' && <View className="gap16"><View className="fine">{words.cannot}</View></View>}
    </Sheet>
  )
}

function AnswerForm({ appealId, onMoved, onClose }: { appealId: string; onMoved: () => unknown; onClose: () => void }) {
  const [outcome, setOutcome] = useState<AppealOutcome>()
  const [typed, setTyped] = useState('')
  const write = useWrite(answerAppeal, {
    onDone: () => {
      tell(words.answered)
      onClose()
      return onMoved()
    },
  })
  const missing = !outcome ? words.needOutcome : !typed.trim() ? words.needAnswer : null
  return (
    <>
      <View className="gap16"><Chips choices={outcomes.map((id) => ({ id, label: outcomeChoices[id] }))} chosenIds={outcome ? [outcome] : []} onToggle={(id) => setOutcome(outcomes.find((one) => one === id))} /></View>
      {outcome === 'corrected' && <View className="fine">{words.correctFirst}</View>}
      <Field label={words.answer} hint={words.answerHint} value={typed} onChange={setTyped} maxLength={MAX_WORDS} isMultiline error={write.fields.words} />
      <WriteAnswer write={write} />
      <Button isBusy={write.isBusy} busyWords={common.sending} isDisabled={missing !== null} onPress={() => (outcome ? write.send({ appealId, outcome, words: typed }) : undefined)}>
        {missing ?? words.sendAnswer}
      </Button>
    </>
  )
}
