import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { StateWord } from '@/components/state-word'
import { whistleWords } from '@/copy/grid'
import { wordsFor } from '@/copy/refusals'
import { answerStaffWords } from '@/copy/states'
import { Picture } from '@/platform/picture'
import { Press } from '@/platform/press'
import { TickRow } from './tick-row'
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

function Said({ outcome, answer: { words, isListed } }: Pick<ConfirmRowProps, 'outcome' | 'answer'>) {
  if (outcome === null) return <StateWord tone="ok">{answerStaffWords.confirmed}</StateWord>
  return (
    <>
      {words && <View className="soft">{words}</View>}
      {isListed && <StateWord tone="soon">{whistleWords.listed}</StateWord>}
      {outcome && <StateWord tone="late">{whistleWords.manyRefused(wordsFor({ code: outcome }))}</StateWord>}
    </>
  )
}

/** Who, what he says, what his picture shows; the tick is the whole row, the picture opens large. */
function ConfirmRow({ answer, isOpen, isChosen, outcome, onToggle, onLook }: ConfirmRowProps) {
  const { displayName, photoUrl } = answer
  return (
    <TickRow
      name={displayName} label={whistleWords.manyTick(displayName)} isOpen={isOpen} isChosen={isChosen} onToggle={onToggle}
      tail={(
        <Press className="confirm-look" label={whistleWords.manyLook(displayName)} onPress={onLook}>
          {photoUrl ? <Picture className="confirm-photo" src={photoUrl} /> : <Icon name="right" />}
        </Press>
      )}
    >
      <Said outcome={outcome} answer={answer} />
    </TickRow>
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
