import type { AnswerStatus, WhistleStatus } from '#types/whistles'
import { hasArrived, isAway, mayMoveAnswer } from './lifecycle'

export interface Timed { readonly status: WhistleStatus; readonly arriveBy: number }

/** S19.3: why a rider may not answer now; `mine` is his answer's status, if he ever answered. The deadline itself is too late. */
export function answerFault(whistle: Timed, mine: AnswerStatus | null, now: number): 'WHISTLE_CLOSED' | 'TOO_LATE' | 'ALREADY_ANSWERED' | null {
  if (mine !== null && !isAway(mine)) return 'ALREADY_ANSWERED'
  if (whistle.status === 'closed') return 'WHISTLE_CLOSED'
  return now >= whistle.arriveBy ? 'TOO_LATE' : null
}

/** S19.4: leaving needs no reason and costs nothing until the scan at the place. */
export function leaveFault(mine: AnswerStatus | null): 'NOT_ANSWERED' | 'ALREADY_ARRIVED' | null {
  if (mine !== null && hasArrived(mine)) return 'ALREADY_ARRIVED'
  return mine !== null && mayMoveAnswer(mine, 'left') ? null : 'NOT_ANSWERED'
}

/** S19.4: the first on the waitlist moves up while there is time to come. */
export const mayPromote = (whistle: Timed, now: number): boolean => whistle.status === 'open' && now < whistle.arriveBy
