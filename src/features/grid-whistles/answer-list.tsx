import { Button } from '@/components/button'
import { Empty } from '@/components/list-states'
import { Phrases } from '@/components/phrases'
import { Row } from '@/components/row'
import { StateWord, type StateTone } from '@/components/state-word'
import { whistleWords } from '@/copy/grid'
import { hands } from '@/copy/hands'
import { phones } from '@/copy/phones'
import { answerStaffWords } from '@/copy/states'
import { clockTime } from '@/copy/times'
import type { TakeBackState } from '#types/proposals'
import type { AnswerStatus } from '#types/whistles'
import { byNeed, type AnswerView } from './use-live-whistle'

const tones: Record<AnswerStatus, StateTone> = {
  submitted: 'soon', arrived: 'ok', placed: 'idle', asked: 'idle', waiting: 'idle', confirmed: 'ok', left: 'idle', absent: 'idle',
}

const takeBackNotes: Record<TakeBackState, string | false> = { possible: false, waiting: hands.takeBackWaiting, done: hands.takenBack }

/** Two people stand behind every award: whoever scanned him in cannot be the one who confirms. */
const isForAnother = ({ status, canConfirm }: AnswerView) => status === 'submitted' && !canConfirm

/** What may be asked about one rider. */
export type Matter = 'confirm' | 'return' | 'absent' | 'call' | 'take-back'

/** Who is on the way or waits: a call may help. */
const isAway = ({ status }: AnswerView) => status === 'placed' || status === 'waiting'

interface Acts { onAsk: (matter: Matter, accountId: string) => void }

/** The one thing that can be done about him now. */
function Act({ answer, onAsk }: Acts & { answer: AnswerView }) {
  const { accountId, displayName, canConfirm, canMarkAbsent, award } = answer
  if (canConfirm) return <Button look="quiet" className="is-fit" onPress={() => onAsk('confirm', accountId)}>{whistleWords.confirmOne}</Button>
  if (canMarkAbsent) return <Button look="quiet" className="is-fit" label={whistleWords.notComeOf(displayName)} onPress={() => onAsk('absent', accountId)}>{whistleWords.notCome}</Button>
  if (isAway(answer)) return <Button look="text" className="is-fit" label={phones.callOf(displayName)} onPress={() => onAsk('call', accountId)}>{phones.call}</Button>
  if (award?.takeBack !== 'possible') return null
  return <Button look="text" className="is-fit" label={hands.takeBackTitle(displayName)} onPress={() => onAsk('take-back', accountId)}>{hands.takeBack}</Button>
}

/** When he is here, or said he comes. */
const when = ({ arrivedAt, isListed, arriveAt, status }: AnswerView) =>
  arrivedAt !== null ? (isListed ? whistleWords.listedAt : whistleWords.arrivedAt)(clockTime(arrivedAt)) : status === 'placed' && arriveAt !== null && whistleWords.comesAt(clockTime(arriveAt))

/** What the settlement went by, beside the name it decided about. */
const why = ({ status, pickReason }: AnswerView) =>
  pickReason !== null && (status === 'waiting' ? whistleWords.waitingWhy[pickReason] : status === 'placed' && whistleWords.placedWhy[pickReason])

function StateOf({ answer: { status, canMarkAbsent, returnReason } }: { answer: AnswerView }) {
  if (canMarkAbsent) return <StateWord tone="soon">{whistleWords.late}</StateWord>
  if (status === 'arrived' && returnReason !== null) return <StateWord tone="idle">{whistleWords.returnedNow}</StateWord>
  return <StateWord tone={tones[status]}>{answerStaffWords[status]}</StateWord>
}

function AnswerRow({ answer, onAsk }: Acts & { answer: AnswerView }) {
  const { displayName, isVerified, isListed, award } = answer
  return (
    <Row
      icon="person"
      title={displayName}
      note={isForAnother(answer)
        ? whistleWords.otherPerson
        : <Phrases of={[when(answer), why(answer), !isVerified && (isListed ? whistleWords.listNotVerified : whistleWords.notVerified), award !== null && takeBackNotes[award.takeBack]]} />}
      state={<StateOf answer={answer} />}
      tail={<Act answer={answer} onAsk={onAsk} />}
    />
  )
}

/** Who answered, whoever needs you first. */
export function AnswerList({ answers, onAsk }: Acts & { answers: readonly AnswerView[] }) {
  if (answers.length === 0) return <Empty icon="people" title={whistleWords.nobodyTitle} note={whistleWords.nobodyNote} />
  return <>{byNeed(answers).map((answer) => <AnswerRow key={answer.accountId} answer={answer} onAsk={onAsk} />)}</>
}
