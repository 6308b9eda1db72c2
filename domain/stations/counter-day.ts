import { addDays, dateOf } from '../calendar/dates'

/** S23.9: how far back a station's days can be looked at: whoever settles by the month still finds its first day. */
export const LISTED_DAYS_BACK = 31

/** The days of a counter that can be looked at, as of `at`: today first. */
export const listedDays = (at: number): string[] => Array.from({ length: LISTED_DAYS_BACK + 1 }, (_, days) => addDays(dateOf(at), -days))
