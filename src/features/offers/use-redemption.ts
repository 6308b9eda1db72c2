import { cancelRedemption, showRedemption } from '#types/points'
import { useRead } from '@/cloud/use-read'
import { useWrite } from '@/cloud/use-write'

/** While the code is shown, the scan may come at any moment. */
const LOOK_EVERY_MS = 2_500

/** One of my redemptions. `redemptionId` null reads nothing. */
export function useRedemption(redemptionId: string | null) {
  const { data, isLoading, fault, refresh } = useRead(showRedemption, redemptionId === null ? null : { redemptionId }, { refreshMs: LOOK_EVERY_MS, isKept: true })
  const cancelling = useWrite(cancelRedemption, { onDone: refresh })
  return {
    redemption: data?.redemption, isLoading, fault, refresh, cancelling,
    cancel: () => cancelling.send({ redemptionId: redemptionId ?? '' }),
  }
}
