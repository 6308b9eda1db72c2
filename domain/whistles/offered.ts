import { MAX_WORK_MINUTES } from '#types/profile'
import type { AnswerStatus } from '#types/whistles'
import { hasArrived } from './lifecycle'

/** The longest a template's work lasts: a rider at work still finds his whistle in the list. */
export const LONGEST_WORK_MS = MAX_WORK_MINUTES * 60_000

/** S19.3: still to be answered, or the rider's own and under way. */
export const isOffered = (whistle: { arriveBy: number }, mine: AnswerStatus | null, now: number): boolean =>
  now < whistle.arriveBy || mine === 'placed' || (mine !== null && hasArrived(mine))
