import type { Calendar, OpeningSpan } from '#types/profile'
import { addDays, dateOf, startOf, weekdayOf } from '../calendar/dates'

/** When a station can be used, as its record says. */
export interface Hours {
  hours: readonly OpeningSpan[]
  /** Whether public holidays close it and make-up workdays open it. */
  followsCalendar: boolean
}

/**
 * open: until `closesAt`, null when it never closes · break: shut between two spans of the same day · closed: until
 * `opensAt`, null when no opening is known.
 */
export type Opening =
  | { state: 'open'; closesAt: number | null }
  | { state: 'break'; opensAt: number }
  | { state: 'closed'; opensAt: number | null }

interface Span { from: number; to: number }

/** Longer than any run of holidays; beyond it nothing is promised. */
const LOOK_AHEAD_DAYS = 15
const MONDAY = 1
const MINUTE_MS = 60_000

/** S12.2: whether it is open at `at`, and when that changes next. The closing minute itself is shut. */
export function openingAt(station: Hours, calendar: Calendar, at: number): Opening {
  const today = dateOf(at)
  const spans = joined(spansFrom(station, calendar, today))
  const current = spans.find((span) => span.from <= at && at < span.to)
  const horizon = startOf(addDays(today, LOOK_AHEAD_DAYS))
  if (current) return { state: 'open', closesAt: current.to >= horizon ? null : current.to }
  const next = spans.find((span) => span.from > at)
  if (!next) return { state: 'closed', opensAt: null }
  const wasOpenToday = spans.some((span) => span.to <= at && span.to > startOf(today) && dateOf(span.from) === today)
  return wasOpenToday && dateOf(next.from) === today ? { state: 'break', opensAt: next.from } : { state: 'closed', opensAt: next.from }
}

/** The opening spans of one date, `HH:MM` as written, for a day's ruler. */
export function spansOn({ hours, followsCalendar }: Hours, calendar: Calendar, date: string): OpeningSpan[] {
  const weekday = weekdayFor(date, followsCalendar ? calendar : null)
  return hours.filter((span) => weekday !== null && span.days.includes(weekday)).sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** S12.3: which weekday's hours a date has: none on a holiday, Monday's on a make-up workday. */
function weekdayFor(date: string, calendar: Calendar | null): number | null {
  if (calendar?.workdays.includes(date)) return MONDAY
  if (calendar?.holidays.includes(date)) return null
  return weekdayOf(date)
}

function spansFrom(station: Hours, calendar: Calendar, today: string): Span[] {
  const dates = Array.from({ length: LOOK_AHEAD_DAYS + 1 }, (_, day) => addDays(today, day - 1))
  return dates.flatMap((date) => spansOn(station, calendar, date).map((span) => spanAt(date, span)))
}

/** A span that ends at or before its start runs past midnight. */
function spanAt(date: string, { from, to }: OpeningSpan): Span {
  const start = startOf(date)
  const end = minutesOf(to) > minutesOf(from) ? minutesOf(to) : minutesOf(to) + 24 * 60
  return { from: start + minutesOf(from) * MINUTE_MS, to: start + end * MINUTE_MS }
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

/** Spans that touch are one: a station open around the clock does not close at midnight. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else result.push({ ...span })
  }
  return result
}
