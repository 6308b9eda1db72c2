import { dateOf, startOf } from '../calendar/dates'

/**
 * Which days may still be posted to. Every transfer reads it in its own transaction; it is written once a day, so nobody
 * waits for it.
 */
export interface OpenDays {
  /** The first date that is open. */
  openFrom: string
  /** When it became so, before that was committed. */
  closedAt: number
  /** Dates before it were closed long enough ago when `openFrom` was set. */
  settledBefore: string
}

/** A day stays open this long into the next, so that what was begun at its end keeps its date. */
const MARGIN_MS = 5 * 60_000

/** More than a transaction lives (30 s) and a function takes to commit: who does not know yet that a day is closed is over by then. */
const SETTLE_MS = 3 * 60_000

/** S22.30: the days that are to be open at `at`, when these are others than before; else null. */
export function closedAt(days: OpenDays | null, at: number): OpenDays | null {
  const openFrom = dateOf(at - MARGIN_MS)
  if (days && days.openFrom >= openFrom) return null
  return { openFrom, closedAt: at, settledBefore: days ? settledBefore(days, at) : '' }
}

/** S22.30: nothing more can be posted to dates before this one; '' while there is none. */
export const settledBefore = (days: OpenDays, at: number): string => (at - days.closedAt >= SETTLE_MS ? days.openFrom : days.settledBefore)

/** S22.30: what comes too late for its day counts from the first instant of the first open one. */
export const datedAt = (at: number, days: OpenDays | null): number => (days ? Math.max(at, startOf(days.openFrom)) : at)
