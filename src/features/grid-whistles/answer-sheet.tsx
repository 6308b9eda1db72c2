import { AbsentSheet } from './absent-sheet'
import type { Matter } from './answer-list'
import { CallSheet } from './call-sheet'
import { ConfirmSheet } from './confirm-sheet'
import { ReturnSheet } from './return-sheet'
import type { AnswerView, LiveWhistle, WhistleData } from './use-live-whistle'

export interface AnswerSheetProps {
  matter: Exclude<Matter, 'take-back'>
  data: WhistleData
  answer: AnswerView
  live: LiveWhistle
  now: number
  onReturn: () => void
  /** Where somebody may have to be called. */
  onCall?: () => void
  onClose: () => void
}

/** What is asked about one rider of this whistle. */
export function AnswerSheet({ matter, data, answer, live, now, onReturn, onCall, onClose }: AnswerSheetProps) {
  const { id: whistleId, pointsEach } = data.whistle
  if (matter === 'return') return <ReturnSheet whistleId={whistleId} answer={answer} sendBack={live.sendBack} onClose={onClose} />
  if (matter === 'call') return <CallSheet whistleId={whistleId} answer={answer} onClose={onClose} />
  if (matter === 'absent') return <AbsentSheet data={data} answer={answer} now={now} write={live.giveUp} onCall={onCall} onClose={onClose} />
  return <ConfirmSheet whistleId={whistleId} answer={answer} pointsEach={pointsEach} write={live.confirm} onReturn={onReturn} onClose={onClose} />
}
