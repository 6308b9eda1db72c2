import type { UnitKind } from '#types/profile'
import { daysBetween } from '../calendar/dates'

/** S1.23: days a notice holds, first and last included. */
const LONGEST_DAYS = 60
/** Days ahead it may begin. */
const FARTHEST_DAYS = 60

/** S1.23: the county and its streets speak to everybody; below and beside them nobody does. */
export const maySpeak = (kind: UnitKind): boolean => kind === 'county' || kind === 'street'

export type DatesFault = 'DATES_CROSSED' | 'DATES_TOO_FAR'

/** S1.23: what is wrong with the days of a notice that is published on `today`; null when it may be. */
export function datesFault({ fromOn, untilOn }: { fromOn: string; untilOn: string }, today: string): DatesFault | null {
  if (untilOn < fromOn || untilOn < today) return 'DATES_CROSSED'
  const isTooFar = daysBetween(fromOn, untilOn) >= LONGEST_DAYS || daysBetween(today, fromOn) > FARTHEST_DAYS
  return isTooFar ? 'DATES_TOO_FAR' : null
}

/** From the first day to the last, both included. */
export const isInForce = ({ fromOn, untilOn, isWithdrawn }: { fromOn: string; untilOn: string; isWithdrawn: boolean }, today: string): boolean =>
  !isWithdrawn && fromOn <= today && today <= untilOn
