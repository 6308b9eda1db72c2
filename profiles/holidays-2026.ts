import type { Calendar } from '#types/profile'

const DAY_MS = 86_400_000

/** `count` dates from `first` on. */
function run(first: string, count: number): string[] {
  const start = Date.parse(`${first}T00:00:00Z`)
  return Array.from({ length: count }, (_, day) => new Date(start + day * DAY_MS).toISOString().slice(0, 10))
}

/** The State Council's public holidays of 2026 and the make-up workdays (调休) they cost; the same for every county. */
export const holidays2026: Calendar = {
  holidays: [
    ...run('2026-01-01', 3), ...run('2026-02-15', 9), ...run('2026-04-04', 3), ...run('2026-05-01', 5),
    ...run('2026-06-19', 3), ...run('2026-09-25', 3), ...run('2026-10-01', 7),
  ],
  workdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
}
