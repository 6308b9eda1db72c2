import { addOffer } from '#types/points'
import { handler } from '../../runtime/handler'
import { settingsWithPoints } from './points-on'

/** S23.8: something to redeem at a station or partner; there is none to give until the stock is set. */
export const addOfferHandler = handler(addOffer, async ({ input, subject: station, store, command, ids, at }) => {
  await settingsWithPoints(store)
  const offer = {
    _id: ids.make('of'), version: 1, within: station.within, stationId: station._id, kind: input.kind,
    title: input.title, hint: input.hint ?? null, pricePoints: input.pricePoints, isOpen: true, createdAt: at,
  }
  return command.once(async (tx) => {
    await tx.add('offers', offer)
    await tx.add('stocks', { _id: offer._id, left: 0 })
    return { id: offer._id, version: offer.version }
  })
})
