import { useWrite } from '@/cloud/use-write'
import { outcomeOf } from '@/components/scan-outcome'
import { scanWords } from '@/copy/grid'
import { scanArrival } from '#types/whistles'

/** Scans riders in at one whistle. */
export function useArrivalScan(whistleId: string) {
  const write = useWrite(scanArrival)
  const outcome = (ended: Awaited<ReturnType<typeof write.send>>) => outcomeOf(ended, ({ displayName, hasVerifiedRider }) => ({
    title: scanWords.arrived(displayName),
    note: hasVerifiedRider ? scanWords.first : undefined,
  }))
  return {
    check: async (digits: string) => outcome(await write.send({ whistleId, digits })),
    askAgain: async () => outcome(await write.retry()),
  }
}
