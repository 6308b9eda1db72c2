import type { AnswerStatus } from '#types/whistles'
import type { Timed } from './answering'
import { hasArrived } from './lifecycle'

const MINUTE_MS = 60_000

/** S19.21: from when on somebody who did not come may be given up, epoch ms: the time he said, else the whistle's, and the county's grace. */
export const awaitedUntil = (
  { arriveBy }: Pick<Timed, 'arriveBy'>, { arriveAt }: { arriveAt: number | null }, { arrivalGraceMinutes }: { arrivalGraceMinutes: number },
): number => (arriveAt ?? arriveBy) + arrivalGraceMinutes * MINUTE_MS

export interface Awaited { readonly status: AnswerStatus; readonly arriveAt: number | null }

/** S19.21: why the place of `answer` is not free yet. It costs the rider nothing: he may answer again. */
export function absentFault(whistle: Pick<Timed, 'status' | 'arriveBy'>, answer: Awaited | null, { arrivalGraceMinutes, now }: { arrivalGraceMinutes: number; now: number }):
  'ALREADY_ARRIVED' | 'WHISTLE_CLOSED' | 'NOT_PLACED' | 'STILL_AWAITED' | null {
  if (answer !== null && hasArrived(answer.status)) return 'ALREADY_ARRIVED'
  if (whistle.status !== 'open') return 'WHISTLE_CLOSED'
  if (answer?.status !== 'placed') return 'NOT_PLACED'
  return now < awaitedUntil(whistle, answer, { arrivalGraceMinutes }) ? 'STILL_AWAITED' : null
}
