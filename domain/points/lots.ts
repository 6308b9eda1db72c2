import { addMonths, dateOf, daysBetween, lastDayOf, monthOf } from '../calendar/dates'
import type { Lot } from './account'

/** S22.4: credits expire at the end of the month `expiryMonths` after the month they were made in. */
export function addToLots(lots: readonly Lot[], points: number, { at, expiryMonths }: { at: number; expiryMonths: number }): Lot[] {
  const month = addMonths(monthOf(dateOf(at)), expiryMonths)
  const same = lots.find((lot) => lot.month === month)
  const others = lots.filter((lot) => lot.month !== month)
  return [...others, { month, points: points + (same?.points ?? 0) }].sort((a, b) => (a.month < b.month ? -1 : 1))
}

/** S22.4: what expires first is spent first. */
export function takeFromLots(lots: readonly Lot[], points: number): Lot[] {
  let due = points
  const left: Lot[] = []
  for (const lot of lots) {
    const taken = Math.min(due, lot.points)
    due -= taken
    if (lot.points > taken) left.push({ month: lot.month, points: lot.points - taken })
  }
  if (due > 0) throw new Error('the lots hold fewer points than the balance')
  return left
}

export interface NextExpiry { on: string; amountPoints: number; daysLeft: number }

/** The lot that runs out next, as of `at`: its last day, its points, and how many days from today that is (0: today). */
export function nextExpiry(lots: readonly Lot[], at: number): NextExpiry | null {
  const today = dateOf(at)
  const next = lots.find((lot) => lot.month >= monthOf(today))
  if (!next) return null
  const on = lastDayOf(next.month)
  return { on, amountPoints: next.points, daysLeft: daysBetween(today, on) }
}
