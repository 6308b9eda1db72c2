/** Calendar rules hold in fixed +08:00, whatever the zone of the machine that runs them. */
const OFFSET_MS = 8 * 3_600_000
export const DAY_MS = 24 * 3_600_000

/** The date `YYYY-MM-DD` an instant falls on. */
export const dateOf = (at: number): string => new Date(at + OFFSET_MS).toISOString().slice(0, 10)

/** The first instant of a date. */
export const startOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) - OFFSET_MS

/** The date `days` later; negative counts back. */
export const addDays = (date: string, days: number): string => dateOf(startOf(date) + days * DAY_MS)

/** Days from one date to a later one; negative back. */
export const daysBetween = (from: string, to: string): number => (startOf(to) - startOf(from)) / DAY_MS

/** ISO weekday: 1 Monday to 7 Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7

/** The month `YYYY-MM` of a date. */
export const monthOf = (date: string): string => date.slice(0, 7)

/** The month `months` later. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}

/** The last date of a month. */
export const lastDayOf = (month: string): string => addDays(`${addMonths(month, 1)}-01`, -1)

/** The instants of a month, from its first up to, not including, the next one's. */
export const spanOfMonth = (month: string): { from: number; until: number } => ({ from: startOf(`${month}-01`), until: startOf(`${addMonths(month, 1)}-01`) })
