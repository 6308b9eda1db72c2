import { useWrite } from '@/cloud/use-write'
import { outcomeOf } from '@/components/scan-outcome'
import { outletScan as words } from '@/copy/workers'
import { verifyWorker } from '#types/workers'

/** S3.8: scans who works at one outlet. */
export function useOutletScan(outletId: string) {
  const write = useWrite(verifyWorker)
  const outcome = (ended: Awaited<ReturnType<typeof write.send>>) => outcomeOf(ended, ({ name, hasVerifiedRider }) => (
    hasVerifiedRider ? { title: words.verified(name), note: words.verifiedNote } : { title: words.again(name), note: words.againNote }
  ))
  return {
    check: async (digits: string) => outcome(await write.send({ outletId, digits })),
    askAgain: async () => outcome(await write.retry()),
  }
}
