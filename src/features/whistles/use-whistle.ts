import { moveArrival } from '#types/whistle-arrivals'
import { answerWhistle, leaveWhistle, showWhistle } from '#types/whistles'
import { useRead } from '@/cloud/use-read'
import { useWrite } from '@/cloud/use-write'

/** Places go fast: looked at again this often while the page is open. */
const LOOK_EVERY_MS = 2_500

/** One whistle as I see it, and what I may do. `whistleId` null reads nothing. */
export function useWhistle(whistleId: string | null) {
  const { data, isLoading, fault, refresh } = useRead(showWhistle, whistleId === null ? null : { whistleId }, { refreshMs: LOOK_EVERY_MS, isKept: true })
  const answering = useWrite(answerWhistle, { onDone: refresh })
  const later = useWrite(answerWhistle, { onDone: refresh })
  const moving = useWrite(moveArrival, { onDone: refresh })
  const leaving = useWrite(leaveWhistle, { onDone: refresh })
  return {
    shown: data, isLoading, fault, refresh, answering, later, moving, leaving,
    answer: () => answering.send({ whistleId: whistleId ?? '' }),
    answerLater: (arriveAt: number) => later.send({ whistleId: whistleId ?? '', arriveAt }),
    /** `null`: now. */
    move: (arriveAt: number | null) => moving.send({ whistleId: whistleId ?? '', ...(arriveAt !== null && { arriveAt }) }),
    leave: () => leaving.send({ whistleId: whistleId ?? '' }),
  }
}
