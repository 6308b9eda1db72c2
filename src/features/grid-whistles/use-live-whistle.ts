import { useRead } from '@/cloud/use-read'
import { useWrite } from '@/cloud/use-write'
import { tell } from '@/components/toast'
import { whistleWords } from '@/copy/grid'
import { markAbsent } from '#types/whistle-arrivals'
import { handBack, widenWhistle } from '#types/whistle-calls'
import { closeWhistle, confirmWork, showWhistle, type AnswerStatus } from '#types/whistles'
import type { OutputOf } from '#types/core/action'
import { useSendBack } from './use-send-back'

const LIVE_MS = 3_000

export type WhistleData = OutputOf<typeof showWhistle>
export type AnswerView = NonNullable<WhistleData['answers']>[number]

/** A whistle as it happens. */
export function useLiveWhistle(whistleId: string) {
  const read = useRead(showWhistle, whistleId ? { whistleId } : null, { refreshMs: LIVE_MS })
  const { refresh } = read
  const confirm = useWrite(confirmWork, {
    onDone: ({ awardedPoints }) => {
      tell(whistleWords.confirmed(awardedPoints))
      return refresh()
    },
  })
  const close = useWrite(closeWhistle, {
    onDone: ({ returnedPoints }) => {
      tell(whistleWords.closed(returnedPoints))
      return refresh()
    },
  })
  const sendBack = useSendBack(refresh)
  const giveUp = useWrite(markAbsent, {
    onDone: () => {
      tell(whistleWords.absentDone)
      return refresh()
    },
  })
  const widen = useWrite(widenWhistle, {
    onDone: ({ communities }) => {
      tell(whistleWords.widenDone(communities))
      return refresh()
    },
  })
  const handBackWrite = useWrite(handBack, {
    onDone: ({ returnedPoints }) => {
      tell(whistleWords.handedBack(returnedPoints))
      return refresh()
    },
  })
  const { data } = read
  const answers = sendBack.shown(data?.answers)
  return { ...read, data: data && answers ? { ...data, answers } : data, confirm, sendBack, giveUp, close, widen, handBack: handBackWrite }
}

export type LiveWhistle = ReturnType<typeof useLiveWhistle>

/** Who needs you comes first. */
const order: Record<AnswerStatus, number> = { submitted: 0, arrived: 1, placed: 2, asked: 3, waiting: 4, confirmed: 5, left: 6, absent: 7 }

const needOf = ({ status, canMarkAbsent }: AnswerView) => order[status] - (canMarkAbsent ? 0.5 : 0)

/** Of one kind whoever comes soonest, else whoever answered first. */
export const byNeed = (answers: readonly AnswerView[]) =>
  [...answers].sort((a, b) => needOf(a) - needOf(b) || (a.arriveAt ?? Infinity) - (b.arriveAt ?? Infinity) || 0)

const onSite: readonly AnswerStatus[] = ['arrived', 'submitted', 'confirmed']
export const arrivedOf = (answers: readonly AnswerView[]) => answers.filter(({ status }) => onSite.includes(status)).length

/** What closing gives back: each place nobody was confirmed on. */
export const returnedOnClose = ({ whistle: { places, pointsEach }, answers }: WhistleData) =>
  (places - (answers ?? []).filter(({ status }) => status === 'confirmed').length) * pointsEach
