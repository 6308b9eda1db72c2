import { useCallback } from 'react'
import { fileReport, listMyReports, type ReportRow } from '#types/reports'
import { useOutbox, useSent } from '@/cloud/use-outbox'
import { usePages } from '@/cloud/use-pages'

/** Said to be mended: the reporter has the last word. */
const waitsForMe = ({ status }: ReportRow) => status === 'resolved'

/** What I took, by who has to act: me, the phone by itself, somebody else. */
export function useMyReports(isRider: boolean) {
  const { jobs } = useOutbox()
  const { rows, hasMore, isLoading, isLoadingMore, fault, loadMore, refresh } = usePages(listMyReports, isRider ? {} : null, { isKept: true })
  useSent(fileReport, useCallback(() => { void refresh() }, [refresh]))

  const own = jobs.filter(({ action }) => action === fileReport.name)
  return {
    stuck: own.filter(({ state }) => state === 'stuck' || state === 'draft'),
    onItsWay: own.filter(({ state }) => state !== 'stuck' && state !== 'draft'),
    waitForMe: rows?.filter(waitsForMe) ?? [],
    received: rows?.filter((row) => !waitsForMe(row)) ?? [],
    isEmpty: own.length === 0 && rows?.length === 0,
    hasMore, isLoading, isLoadingMore, fault, loadMore, refresh,
  }
}
