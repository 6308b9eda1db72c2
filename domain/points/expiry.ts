import { dateOf, monthOf } from '../calendar/dates'
import { freePoints, type LedgerAccount, type Lot } from './account'

/** S22.4: points of lots whose month is over. */
export function expiredPoints(lots: readonly Lot[], at: number): number {
  const month = monthOf(dateOf(at))
  return lots.filter((lot) => lot.month < month).reduce((sum, lot) => sum + lot.points, 0)
}

/** S22.11: what runs out now. What is held for goods waits until they are fetched, which spends it, or given up. */
export const expirablePoints = (account: LedgerAccount, at: number): number => Math.min(expiredPoints(account.lots, at), freePoints(account))
