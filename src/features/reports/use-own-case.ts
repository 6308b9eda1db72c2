import { confirmReport, showReport, withdrawReport } from '#types/reports'
import { useRead } from '@/cloud/use-read'
import { useWrite } from '@/cloud/use-write'

/** Somebody may be at it while the page is open. */
const LOOK_EVERY_MS = 5_000

/** One of my reports, with its timeline and what I may do. */
export function useOwnCase(reportId: string) {
  const { data, isLoading, fault, refresh } = useRead(showReport, { reportId }, { refreshMs: LOOK_EVERY_MS, isKept: true })
  const confirming = useWrite(confirmReport, { onDone: refresh })
  const withdrawing = useWrite(withdrawReport, { onDone: refresh })
  return {
    shown: data, isLoading, fault, refresh, confirming, withdrawing,
    confirm: () => confirming.send({ reportId }),
    withdraw: () => withdrawing.send({ reportId }),
  }
}
