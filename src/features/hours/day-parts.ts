import type { OpeningSpan } from '#types/profile'

export type DayPart = 'morning' | 'afternoon' | 'evening'
export const dayParts: readonly DayPart[] = ['morning', 'afternoon', 'evening']
/** ISO weekdays. */
export const weekdays: readonly number[] = [1, 2, 3, 4, 5, 6, 7]

/** How people divide a day; riders say no minutes. */
const spans: Record<DayPart, { from: string; to: string }> = {
  morning: { from: '06:00', to: '12:00' }, afternoon: { from: '12:00', to: '18:00' }, evening: { from: '18:00', to: '22:00' },
}

export const keyOf = (day: number, part: DayPart) => `${day} ${part}`

/** What is ticked, as hours. */
export const hoursOf = (chosen: ReadonlySet<string>): OpeningSpan[] =>
  dayParts.flatMap((part) => {
    const days = weekdays.filter((day) => chosen.has(keyOf(day, part)))
    return days.length > 0 ? [{ days, ...spans[part] }] : []
  })

/** Hours, as what is ticked: a part of a day that they cover. */
export const chosenOf = (hours: readonly OpeningSpan[]): ReadonlySet<string> =>
  new Set(weekdays.flatMap((day) => dayParts
    .filter((part) => hours.some(({ days, from, to }) => days.includes(day) && from <= spans[part].from && to >= spans[part].to))
    .map((part) => keyOf(day, part))))
