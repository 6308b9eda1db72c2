import { Cron } from 'croner'

const FIELDS = 7
/** CloudBase reads timers in Beijing time, wherever the server stands. */
const ZONE = 'Asia/Shanghai'

/** The next instant of a CloudBase cron (second minute hour day month weekday year) after `after`; null when there is none. */
export function nextRun(cron: string, after: number): number | null {
  const fields = cron.trim().split(/\s+/)
  if (fields.length !== FIELDS) throw new Error(`a timer needs seven fields: ${cron}`)
  const pattern = new Cron(fields.slice(0, FIELDS - 1).join(' '), { timezone: ZONE, paused: true })
  const years = readYears(fields[FIELDS - 1] ?? '*')
  for (let from = after; ;) {
    const next = pattern.nextRun(new Date(from))
    if (next === null) return null
    const year = beijingYear(next)
    if (years === null || years.has(year)) return next.getTime()
    const later = [...years].filter((candidate) => candidate > year).sort((a, b) => a - b)[0]
    if (later === undefined) return null
    // Just before the next year that is named.
    from = Date.UTC(later, 0, 1, -8) - 1_000
  }
}

/** Years as `*`, a list or ranges; null means any. */
function readYears(field: string): ReadonlySet<number> | null {
  if (field === '*') return null
  const years = field.split(',').flatMap((part) => {
    const [from = NaN, to = from] = part.split('-').map(Number)
    if (!Number.isInteger(from) || !Number.isInteger(to) || to < from || to - from > 200) throw new Error(`bad years in a timer: ${field}`)
    return Array.from({ length: to - from + 1 }, (_, at) => from + at)
  })
  return new Set(years)
}

function beijingYear(at: Date): number {
  return new Date(at.getTime() + 8 * 3_600_000).getUTCFullYear()
}
