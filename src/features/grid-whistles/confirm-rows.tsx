import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { Section } from '@/components/section'
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
  /** Where it is, above what waits. */
  placeName: string
  onLook: (accountId: string) => void
}

/** What was refused, what waits, what is done: each under a line that counts it. */
export function ConfirmRows({ many, placeName, onLook }: ConfirmRowsProps) {
  const { groups: { refused, waiting, done }, chosenIds, openIds, outcomeOf, isOpen, toggle, toggleAll } = many
  const row = (answer: AnswerView) => (
    <ConfirmRow
      key={answer.accountId} answer={answer} isOpen={isOpen(answer)} isChosen={chosenIds.includes(answer.accountId)} outcome={outcomeOf(answer)}
      onToggle={() => toggle(answer.accountId)} onLook={() => onLook(answer.accountId)}
    />
  )
  return (
    <>
      {refused.length > 0 && <Section title={whistleWords.manyRefusedTitle(refused.length)} icon="warn">{refused.map(row)}</Section>}
      {waiting.length > 0 && (
        <Section
          title={placeName} icon="people"
          note={openIds.length > 1 && <Button look="text" className="is-fit" onPress={toggleAll}>{chosenIds.length === openIds.length ? whistleWords.manyTickNone : whistleWords.manyTickAll(openIds.length)}</Button>}
        >
          {waiting.map(row)}
        </Section>
      )}
      {done.length > 0 && <Section title={whistleWords.manyDoneTitle(done.length)} icon="check">{done.map(row)}</Section>}
    </>
  )
}
