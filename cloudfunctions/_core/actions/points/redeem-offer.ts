import { redeemOffer } from '#types/points'
import { endOfBusinessDay } from '#domain/calendar/business-days'
import { PointsShort } from '#domain/points/errors'
import { accountOf, handler, refuse } from '../../runtime/handler'
import type { Redemption } from '../../store/records/points'
import { pointsRuleAt } from '../points-rule-at'
import { holdPoints } from './ledger'
import { settingsWithPoints } from './points-on'

/**
 * S23.1–S23.3 留货: one from the stock and the points held, in one transaction. The stock is looked at before it too, so
 * that whoever comes too late for the last one does not queue for a transaction.
 */
export const redeemOfferHandler = handler(redeemOffer, async ({ caller, subject: offer, store, command, ids, at }) => {
  const rider = accountOf({ caller })
  const [{ calendar }, rule] = await Promise.all([settingsWithPoints(store), pointsRuleAt(store, at)])
  if (!offer.isOpen) refuse(redeemOffer, 'NOT_FOUND')
  if (rider.riderStatus !== 'verified') refuse(redeemOffer, 'NOT_VERIFIED')
  if (((await store.get('stocks', offer._id))?.left ?? 0) < 1) refuse(redeemOffer, 'OUT_OF_STOCK')
  const redemption: Redemption = {
    _id: ids.make('re'), version: 1, within: offer.within, accountId: rider._id, offerId: offer._id, stationId: offer.stationId,
    offerTitle: offer.title, pricePoints: offer.pricePoints, status: 'held',
    heldAt: at, heldUntil: endOfBusinessDay(calendar, at, rule.holdBusinessDays), endedAt: null, fulfilledBy: null,
  }
  return command.once(async (tx) => {
    const stock = await tx.get('stocks', offer._id)
    if (!stock || stock.left < 1) refuse(redeemOffer, 'OUT_OF_STOCK')
    await tx.set('stocks', { ...stock, left: stock.left - 1 })
    await holdPoints(tx, rider._id, redemption.pricePoints)
    await tx.add('redemptions', redemption)
    return { id: redemption._id, version: redemption.version, status: redemption.status, heldUntil: redemption.heldUntil }
  }).catch((error: unknown) => {
    if (error instanceof PointsShort) refuse(redeemOffer, 'POINTS_SHORT')
    throw error
  })
})
