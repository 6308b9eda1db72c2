import type { Calendar, QuietHours } from '#types/profile'
import type { WhistleMode } from '#types/whistle-collected'
import { dateOf, weekdayOf } from '../calendar/dates'

const OFFSET_MS = 8 * 3_600_000

const timeOf = (at: number): string => new Date(at + OFFSET_MS).toISOString().slice(11, 16)

const SATURDAY = 6

/** Weekends and holidays, but for make-up workdays. */
const isRestDay = (date: string, { holidays, workdays }: Calendar): boolean =>
  !workdays.includes(date) && (holidays.includes(date) || weekdayOf(date) >= SATURDAY)

/** S19.37: from the evening's hour until the morning's, which is later on days off. */
export function isQuiet(at: number, { from, to, restDaysTo }: QuietHours, calendar: Calendar): boolean {
  const time = timeOf(at)
  return time >= from || time < (isRestDay(dateOf(at), calendar) ? restDaysTo : to)
}

/** S19.37: nobody is kept up by what can wait; what cannot says why. Of a whistle blown in quiet hours, or that has people come then. */
export function quietFault({ mode, hasReason }: { mode: WhistleMode; hasReason: boolean }): 'QUIET_HOURS' | 'QUIET_REASON' | null {
  if (mode === 'collected') return 'QUIET_HOURS'
  return hasReason ? null : 'QUIET_REASON'
}
