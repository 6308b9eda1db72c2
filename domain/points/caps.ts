import type { PointsRule } from '#types/profile'
import { monthOf } from '../calendar/dates'

/** What the caps have let in for a worker: on the day of his last credit, and in its month. */
export interface Credited { creditedOn: string; creditedPoints: number; creditedMonthPoints: number }

export const NOTHING_CREDITED: Credited = { creditedOn: '', creditedPoints: 0, creditedMonthPoints: 0 }

/** One credit on, on a date `YYYY-MM-DD`. */
export function withCredit(so: Credited, points: number, on: string): Credited {
  return {
    creditedOn: on,
    creditedPoints: points + (so.creditedOn === on ? so.creditedPoints : 0),
    creditedMonthPoints: points + (monthOf(so.creditedOn) === monthOf(on) ? so.creditedMonthPoints : 0),
  }
}

/** S22.5: which cap these credits pass, the day's first; null when they fit. */
export function capPassed(credited: Credited, { dailyCapPoints, monthlyCapPoints }: Pick<PointsRule, 'dailyCapPoints' | 'monthlyCapPoints'>): 'day' | 'month' | null {
  if (credited.creditedPoints > dailyCapPoints) return 'day'
  return credited.creditedMonthPoints > monthlyCapPoints ? 'month' : null
}
