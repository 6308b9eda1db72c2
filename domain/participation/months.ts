import { addMonths, dateOf, monthOf } from '../calendar/dates'

/** S17.12: how many months may be asked for. */
export const SHOWN_MONTHS = 12

/** The months `YYYY-MM` that may be asked for as of `at`: this one first. */
export const shownMonths = (at: number): string[] => Array.from({ length: SHOWN_MONTHS }, (_, months) => addMonths(monthOf(dateOf(at)), -months))

/** S17.13: the months that are counted anew each night as of `at`: what began last month may end in this one. */
export const countedMonths = (at: number): string[] => shownMonths(at).slice(0, 2)
