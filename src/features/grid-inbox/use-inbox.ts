import { useLookAgain } from '@/cloud/use-look-again'
import { usePages } from '@/cloud/use-pages'
import type { InboxFilter } from '@/copy/grid'
import { plateWords } from '@/copy/times'
import { listReports, type ReportRow } from '#types/reports'

/** One page holds a day's work; who has more presses for the rest. */
const PAGE_ROWS = 50

/** A unit's reports, the least time left first. */
export function useInbox(unitId: string | null, filter: InboxFilter) {
  const pages = usePages(
    listReports,
    unitId === null ? null : { unitId, limit: PAGE_ROWS, ...(filter !== 'waiting' && { status: filter }) },
    { isKept: filter === 'waiting' },
  )
  useLookAgain(pages.refresh)
  return pages
}

/** How many are late and how many soon will be: what the sign says beside the count. */
export function pressing(rows: readonly ReportRow[], now: number) {
  const tones = rows.map(({ dueAt }) => plateWords(dueAt, now).tone)
  return { late: tones.filter((tone) => tone === 'late').length, soon: tones.filter((tone) => tone === 'soon').length }
}
