import type { AnswerStatus } from '#types/whistles'
import { hasArrived, isAway, mayMoveAnswer } from './lifecycle'
import { isFirstCome, isSettling, type Gathering } from './settling'

export interface Timed extends Gathering { readonly arriveBy: number }

/** S19.3, S19.31: why a rider may not answer now; `mine` is his answer's status, if he ever answered. The deadline itself is too late. */
export function answerFault(whistle: Timed, mine: AnswerStatus | null, now: number): 'WHISTLE_CLOSED' | 'TOO_LATE' | 'SETTLING' | 'ALREADY_ANSWERED' | null {
  if (mine !== null && !isAway(mine)) return 'ALREADY_ANSWERED'
  if (whistle.status !== 'open') return 'WHISTLE_CLOSED'
  if (now >= whistle.arriveBy) return 'TOO_LATE'
  return isSettling(whistle, now) ? 'SETTLING' : null
}

/** What leaving looks at. `isListed`: he is here by the list. */
export interface Mine { readonly status: AnswerStatus; readonly isListed: boolean }

/** S19.39: nobody scanned him, so until he hands in he may say that he is not here. */
const isOnlyListed = ({ status, isListed }: Mine): boolean => status === 'arrived' && isListed

/** S19.4: leaving needs no reason and costs nothing until the scan at the place; S19.31: but not while it is settled who goes. */
export function leaveFault(whistle: Gathering, mine: Mine | null, now: number): 'NOT_ANSWERED' | 'ALREADY_ARRIVED' | 'SETTLING' | null {
  if (mine === null) return 'NOT_ANSWERED'
  if (hasArrived(mine.status) && !isOnlyListed(mine)) return 'ALREADY_ARRIVED'
  if (!mayMoveAnswer(mine.status, 'left')) return 'NOT_ANSWERED'
  return isSettling(whistle, now) ? 'SETTLING' : null
}

/** S19.4: the first on the waitlist moves up while there is time to come. */
export const mayPromote = (whistle: Timed, now: number): boolean => whistle.status === 'open' && isFirstCome(whistle) && now < whistle.arriveBy
