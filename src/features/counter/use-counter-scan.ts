import { useWrite } from '@/cloud/use-write'
import { outcomeOf } from '@/components/scan-outcome'
import { counterScan } from '@/copy/keeper'
import type { OutputOf } from '#types/core/action'
import { scanCode } from '#types/stations'

/** What a scan did, in the words the keeper says aloud. */
export function sayScanned(done: OutputOf<typeof scanCode>): { title: string; note?: string } {
  if (done.kind === 'redemption') {
    return { title: counterScan.handOver(done.offerTitle), note: counterScan.paid(done.pricePoints) }
  }
  if (!done.isFirstToday) return { title: counterScan.again, note: counterScan.againNote }
  return { title: counterScan.checkedIn, note: done.hasVerifiedRider ? counterScan.verified : counterScan.welcome }
}

/** Scans whatever a rider shows: the server tells what the code is for. */
export function useCounterScan(stationId: string) {
  const write = useWrite(scanCode)
  const outcome = (ended: Awaited<ReturnType<typeof write.send>>) => outcomeOf(ended, sayScanned)
  return {
    check: async (digits: string) => outcome(await write.send({ stationId, digits })),
    askAgain: async () => outcome(await write.retry()),
  }
}
