import type { Calendar } from '#types/profile'
import { addDays, dateOf, startOf, weekdayOf } from './dates'

const SATURDAY = 6

/** S12.3: Monday to Friday but the holidays, and the make-up workdays (调休) whatever weekday they fall on. */
export function isBusinessDay({ holidays, workdays }: Calendar, date: string): boolean {
  if (workdays.includes(date)) return true
  return weekdayOf(date) < SATURDAY && !holidays.includes(date)
}

/** No run of days off is longer; a calendar that names more is a fault in the profile. */
const LONGEST_SEARCH_DAYS = 400

/** S23.3: 24:00 of the `count`-th business day after the day of `at`. */
export function endOfBusinessDay(calendar: Calendar, at: number, count: number): number {
  let date = dateOf(at)
  let left = count
  for (let day = 0; day < LONGEST_SEARCH_DAYS; day += 1) {
    date = addDays(date, 1)
    if (isBusinessDay(calendar, date)) left -= 1
    if (left === 0) return startOf(addDays(date, 1))
  }
  throw new Error(`the calendar has no ${count} business days within ${LONGEST_SEARCH_DAYS} days`)
}
