import { Button } from '@/components/button'
import { Empty } from '@/components/list-states'
import { Phrases } from '@/components/phrases'
import { Row } from '@/components/row'
import { StateWord, type StateTone } from '@/components/state-word'
import { whistleWords } from '@/copy/grid'
import { hands } from '@/copy/hands'
import { answerStaffWords } from '@/copy/states'
import { clockTime } from '@/copy/times'
import type { TakeBackState } from '#types/proposals'
import type { AnswerStatus } from '#types/whistles'
import { byNeed, type AnswerView } from './use-live-whistle'

const tones: Record<AnswerStatus, StateTone> = {
  submitted: 'soon', arrived: 'ok', placed: 'idle', waiting: 'idle', confirmed: 'ok', left: 'idle', absent: 'idle',
}

const takeBackNotes: Record<TakeBackState, string | false> = { possible: false, waiting: hands.takeBackWaiting, done: hands.takenBack }

/** Two people stand behind every award: whoever scanned him in cannot be the one who confirms. */
const isForAnother = ({ status, canConfirm }: AnswerView) => status === 'submitted' && !canConfirm

interface Acts {
  onConfirm: (accountId: string) => void
  onTakeBack: (answer: AnswerView) => void
}

function AnswerRow({ answer, onConfirm, onTakeBack }: Acts & { answer: AnswerView }) {
  const { accountId, displayName, status, isVerified, arriveAt, arrivedAt, canConfirm, award } = answer
  return (
    <Row
      icon="person"
      title={displayName}
      note={isForAnother(answer)
        ? whistleWords.otherPerson
        : <Phrases of={[arrivedAt !== null ? whistleWords.arrivedAt(clockTime(arrivedAt)) : arriveAt !== null && whistleWords.comesAt(clockTime(arriveAt)), !isVerified && whistleWords.notVerified, award !== null && takeBackNotes[award.takeBack]]} />}
      state={<StateWord tone={tones[status]}>{answerStaffWords[status]}</StateWord>}
      tail={canConfirm
        ? <Button look="quiet" className="is-fit" onPress={() => onConfirm(accountId)}>{whistleWords.confirmOne}</Button>
        : award?.takeBack === 'possible' && <Button look="text" className="is-fit" label={hands.takeBackTitle(displayName)} onPress={() => onTakeBack(answer)}>{hands.takeBack}</Button>}
    />
  )
}

/** Who answered, whoever needs you first. */
export function AnswerList({ answers, ...acts }: Acts & { answers: readonly AnswerView[] }) {
  if (answers.length === 0) return <Empty icon="people" title={whistleWords.nobodyTitle} note={whistleWords.nobodyNote} />
  return <>{byNeed(answers).map((answer) => <AnswerRow key={answer.accountId} answer={answer} {...acts} />)}</>
}
