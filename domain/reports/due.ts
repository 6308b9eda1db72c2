import type { ReportStatus } from '#types/reports'

const HOUR = 3_600_000

/** S20.3: the first look is due two hours after filing, at any time of day; 12345 practice asks for the same day. */
export const TRIAGE_HOURS = 2

/** What a move's deadline is worked out from; `dueHours` is the category's, counted from dispatch. */
export interface DueFacts { readonly dueAt: number; readonly dueHours: number }

/**
 * S20.3: the deadline a report has after it moved to `status` at `at`. Taking it on does not win time: it keeps the
 * first look's. A report nobody on the staff is waited for carries the time of its last move, so that the key is never null.
 */
export function dueAfter(status: ReportStatus, at: number, { dueAt, dueHours }: DueFacts): number {
  switch (status) {
    case 'to-triage': return at + TRIAGE_HOURS * HOUR
    case 'accepted': return dueAt
    case 'dispatched': return at + dueHours * HOUR
    default: return at
  }
}
