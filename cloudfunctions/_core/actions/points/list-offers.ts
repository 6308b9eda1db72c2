import { listOffers } from '#types/points'
import { handler } from '../../runtime/handler'
import { page } from '../../store/page'
import { settingsOf } from '../settings'

/** S23.8: what can be had, the cheapest first, with what is left of it; nothing where points are switched off. */
export const listOffersHandler = handler(listOffers, async ({ input, store, keys }) => {
  const { face } = await settingsOf(store)
  if (!face.pointsEnabled) return { rows: [] }
  const { stationId } = input
  const { rows, next } = await page(store, {
    name: 'offers', where: stationId === undefined ? { isOpen: true } : { stationId, isOpen: true }, sortKey: 'pricePoints', direction: 'asc',
    limit: input.limit, cursor: input.cursor, boundTo: `listOffers|${stationId ?? ''}|`, sign: keys.sign,
  })
  const [stations, stocks] = await Promise.all([
    store.getMany('stations', rows.map((offer) => offer.stationId)),
    store.getMany('stocks', rows.map((offer) => offer._id)),
  ])
  return {
    rows: rows.map(({ _id, kind, title, hint, pricePoints, stationId: at }) => ({
      id: _id, kind, title, hint, pricePoints, left: stocks.get(_id)?.left ?? 0, stationId: at, stationName: stations.get(at)?.name ?? '',
    })),
    next,
  }
})
