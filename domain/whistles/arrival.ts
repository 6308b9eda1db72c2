import type { AnswerStatus } from '#types/whistles'
import type { Timed } from './answering'
import { hasArrived } from './lifecycle'

const MINUTE_MS = 60_000

/** S19.20: the latest time a rider may say he comes at, epoch ms; `arrivalLateMinutes` is the county's. */
export const arriveUntil = ({ arriveBy }: Pick<Timed, 'arriveBy'>, { arrivalLateMinutes }: { arrivalLateMinutes: number }): number =>
  arriveBy + arrivalLateMinutes * MINUTE_MS

/** S19.20: 送完这单再来 names a time that is still to come and not past `until`. */
export function arriveAtFault(arriveAt: number, { until, now }: { until: number; now: number }): 'ARRIVE_AT_PAST' | 'ARRIVE_AT_LATE' | null {
  if (arriveAt < now) return 'ARRIVE_AT_PAST'
  return arriveAt > until ? 'ARRIVE_AT_LATE' : null
}

/** S19.20: until the scan he says another time as often as he likes. */
export function moveArrivalFault({ status }: Pick<Timed, 'status'>, mine: AnswerStatus | null): 'ALREADY_ARRIVED' | 'WHISTLE_CLOSED' | 'NOT_ANSWERED' | null {
  if (mine !== null && hasArrived(mine)) return 'ALREADY_ARRIVED'
  if (status !== 'open') return 'WHISTLE_CLOSED'
  return mine === 'placed' || mine === 'waiting' || mine === 'asked' ? null : 'NOT_ANSWERED'
}

/** S19.20: what a rider said while he waited holds when he moves up, unless that time is over. */
export const stillAhead = (arriveAt: number | null, now: number): number | null => (arriveAt !== null && arriveAt > now ? arriveAt : null)
