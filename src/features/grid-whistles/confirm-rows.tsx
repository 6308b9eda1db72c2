import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { StateWord } from '@/components/state-word'
import { whistleWords } from '@/copy/grid'
import { wordsFor } from '@/copy/refusals'
import { answerStaffWords } from '@/copy/states'
import { Picture } from '@/platform/picture'
import { Press } from '@/platform/press'
import type { AnswerView } from './use-live-whistle'
import type { Outcome, useConfirmMany } from './use-confirm-many'

interface ConfirmRowProps {
  answer: AnswerView
  isOpen: boolean
  isChosen: boolean
  /** Undefined until it was sent. */
  outcome?: Outcome
  onToggle: () => void
  onLook: () => void
}

function Said({ outcome, words }: { outcome?: Outcome; words: string | null }) {
  if (outcome === null) return <StateWord tone="ok">{answerStaffWords.confirmed}</StateWord>
  return (
    <>
      {words && <View className="soft">{words}</View>}
      {outcome && <StateWord tone="late">{whistleWords.manyRefused(wordsFor({ code: outcome }))}</StateWord>}
    </>
  )
}

/** Who, what he says, what his picture shows; the tick is the whole row, the picture opens large. */
function ConfirmRow({ answer: { displayName, words, photoUrl }, isOpen, isChosen, outcome, onToggle, onLook }: ConfirmRowProps) {
  const inside = (
    <>
      <View className={isChosen ? 'tick is-on' : 'tick'}>{isChosen && <Icon name="check" />}</View>
      <View className="grow">
        <View className="confirm-name">{displayName}</View>
        <Said outcome={outcome} words={words} />
      </View>
    </>
  )
  return (
    <View className="confirm-row">
      {isOpen
        ? <Press className="confirm-tick" role="checkbox" isChecked={isChosen} label={whistleWords.manyTick(displayName)} onPress={onToggle}>{inside}</Press>
        : <View className="confirm-tick is-over">{inside}</View>}
      {isOpen && (
        <Press className="confirm-look" label={whistleWords.manyLook(displayName)} onPress={onLook}>
          {photoUrl ? <Picture className="confirm-photo" src={photoUrl} /> : <Icon name="right" />}
        </Press>
      )}
    </View>
  )
}

export interface ConfirmRowsProps {
  many: ReturnType<typeof useConfirmMany>
  onLook: (accountId: string) => void
}

export function ConfirmRows({ many: { rows, chosenIds, outcomes, isOpen, toggle }, onLook }: ConfirmRowsProps) {
  return (
    <>
      {rows.map((answer) => (
        <ConfirmRow
          key={answer.accountId} answer={answer} isOpen={isOpen(answer)} isChosen={chosenIds.includes(answer.accountId)} outcome={outcomes.get(answer.accountId)}
          onToggle={() => toggle(answer.accountId)} onLook={() => onLook(answer.accountId)}
        />
      ))}
    </>
  )
}
