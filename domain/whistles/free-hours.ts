import type { OpeningSpan } from '#types/profile'
import { openingAt } from '../stations/opening-hours'

const NO_CALENDAR = { holidays: [], workdays: [] }

/** S19.36: whether `at` lies in the hours he said he is free; who said none is free at any time. A whistle suits by the time to arrive by. */
export const isInFreeHours = (hours: readonly OpeningSpan[], at: number): boolean =>
  hours.length === 0 || openingAt({ hours, followsCalendar: false }, NO_CALENDAR, at).state === 'open'
