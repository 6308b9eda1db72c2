import { counterDay as words } from '@/copy/keeper'
import { grouped } from '@/copy/numbers'
import { clockTime } from '@/copy/times'
import type { FulfilledView } from '#types/stations'

const pointsOf = (rows: readonly FulfilledView[]) => rows.reduce((sum, { pricePoints }) => sum + pricePoints, 0)

/** The same thing at another price is another line: settled by what was really taken. */
function byKind(rows: readonly FulfilledView[]): string[] {
  const kinds = new Map<string, FulfilledView[]>()
  for (const row of rows) {
    const key = `${row.offerTitle} ${row.pricePoints}`
    kinds.set(key, [...(kinds.get(key) ?? []), row])
  }
  return [...kinds.values()].map((same) => words.textKind(same[0]?.offerTitle ?? '', same.length, grouped(pointsOf(same))))
}

/** A day as plain text for a message: the totals, each kind of thing, then each hand-over from morning to evening. */
export function dayText({ stationName, day, rows }: { stationName: string; day: string; rows: readonly FulfilledView[] }): string {
  const fromMorning = [...rows].sort((a, b) => a.at - b.at)
  return [
    words.textHead(stationName, day),
    words.textTotal(rows.length, grouped(pointsOf(rows))),
    ...byKind(fromMorning),
    words.textDetail,
    ...fromMorning.map(({ at, offerTitle, pricePoints }) => words.textLine(clockTime(at), offerTitle, pricePoints)),
  ].join('\n')
}
