import { addDays, dateOf, daysBetween, lastDayOf, monthOf } from '../calendar/dates'
import { freePoints, type LedgerAccount, type Lot } from './account'

/** S22.4: points of lots whose month is over. */
export function expiredPoints(lots: readonly Lot[], at: number): number {
  const month = monthOf(dateOf(at))
  return lots.filter((lot) => lot.month < month).reduce((sum, lot) => sum + lot.points, 0)
}

/** S22.11: what runs out now. What is held for goods waits until they are fetched, which spends it, or given up. */
export const expirablePoints = (account: LedgerAccount, at: number): number => Math.min(expiredPoints(account.lots, at), freePoints(account))

/** S22.11: how many days before they run out a rider is told. */
const NOTICE_DAYS = [30, 7] as const

export interface ExpiryNotice { month: string; on: string; amountPoints: number; days: number }

/** The last month whose lots somebody is told of today. */
export const lastNoticedMonth = (at: number): string => monthOf(addDays(dateOf(at), NOTICE_DAYS[0]))

/** S22.11: what an owner is to be told by now, one notice a lot: the nearest distance that was reached. */
export function expiryNotices(lots: readonly Lot[], at: number): ExpiryNotice[] {
  const today = dateOf(at)
  return lots.flatMap(({ month, points }) => {
    const on = lastDayOf(month)
    const left = daysBetween(today, on)
    const days = NOTICE_DAYS.filter((distance) => left <= distance).at(-1)
    return left < 0 || days === undefined ? [] : [{ month, on, amountPoints: points, days }]
  })
}
