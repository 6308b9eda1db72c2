import { claimEngagement, endEngagement, listMyEngagements } from '#types/workers'
import { useRead } from '@/cloud/use-read'
import { useWrite } from '@/cloud/use-write'

/** What outlets wrote down about me, and my answers; `isOn` false reads nothing yet. */
export function useMyOutlets(isOn: boolean) {
  const read = useRead(listMyEngagements, isOn ? {} : null, { isKept: true })
  const claiming = useWrite(claimEngagement, { onDone: read.refresh })
  const ending = useWrite(endEngagement, { onDone: read.refresh })
  const reset = () => {
    claiming.reset()
    ending.reset()
  }
  return { ...read, claiming, ending, reset }
}
