import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { usePages } from '@/cloud/use-pages'
import type { InboxFilter } from '@/copy/grid'
import { plateWords } from '@/copy/times'
import { listReports, type ReportRow } from '#types/reports'

/** One page holds a day's work; who has more presses for the rest. */
const PAGE_ROWS = 50
const LOOK_AGAIN_MS = 15_000

/** A unit's reports, the least time left first. Looked at again while the page is in front. */
export function useInbox(unitId: string | null, filter: InboxFilter) {
  const pages = usePages(
    listReports,
    unitId === null ? null : { unitId, limit: PAGE_ROWS, ...(filter !== 'waiting' && { status: filter }) },
    { isKept: filter === 'waiting' },
  )
  const again = useRef(pages.refresh)
  again.current = pages.refresh

  const isShown = useRef(true)
  useDidShow(() => {
    isShown.current = true
    void again.current()
  })
  useDidHide(() => { isShown.current = false })
  useEffect(() => {
    const timer = setInterval(() => { if (isShown.current) void again.current() }, LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [])
  return pages
}

/** How many are late and how many soon will be: what the sign says beside the count. */
export function pressing(rows: readonly ReportRow[], now: number) {
  const tones = rows.map(({ dueAt }) => plateWords(dueAt, now).tone)
  return { late: tones.filter((tone) => tone === 'late').length, soon: tones.filter((tone) => tone === 'soon').length }
}
