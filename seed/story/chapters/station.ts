import { listOffers, redeemOffer } from '#types/points'
import { issueCode, scanCode } from '#types/stations'
import type { Stage } from '../stage'

/** The rider is signed in at the station: one scan. */
export async function checkIn(stage: Stage): Promise<void> {
  const { digits } = await stage.phone('rider').call(issueCode, { purpose: 'presence' })
  await stage.phone('keeper').call(scanCode, { stationId: stage.cast.stationId, digits })
}

/** He asks for something, has it put aside, and fetches it with a scan. */
export async function fetchGoods(stage: Stage): Promise<void> {
  const { stationId, fetched } = stage.cast
  await stage.onDay(fetched.daysAgo, 8, 45)
  await checkIn(stage)
  const { rows } = await stage.phone('rider').call(listOffers, { stationId })
  const offer = rows.find(({ title }) => title === fetched.title)
  if (!offer) throw new Error(`${fetched.title} is not on offer at ${stationId}`)
  const { id: redemptionId } = await stage.phone('rider').call(redeemOffer, { offerId: offer.id })
  await stage.later(6)
  const { digits } = await stage.phone('rider').call(issueCode, { purpose: 'redemption', redemptionId })
  await stage.phone('keeper').call(scanCode, { stationId, digits })
}
