import type { RedemptionView } from '#types/points'
import { redemptionCan } from '#domain/points/redemption'
import type { Redemption } from '../../store/records/points'
import type { Store } from '../../store/store'

/** A rider's redemptions as he sees them at `at`. */
export async function redemptionViews(store: Store, redemptions: readonly Redemption[], at: number): Promise<RedemptionView[]> {
  const stations = await store.getMany('stations', redemptions.map(({ stationId }) => stationId))
  return redemptions.map((redemption) => {
    const { _id: id, offerTitle, pricePoints, stationId, status, heldAt, heldUntil, endedAt } = redemption
    const stationName = stations.get(stationId)?.name ?? ''
    return { id, offerTitle, pricePoints, stationId, stationName, status, heldAt, heldUntil, endedAt, can: redemptionCan(redemption, at) }
  })
}
