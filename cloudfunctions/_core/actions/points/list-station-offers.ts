import { listStationOffers } from '#types/points'
import { accountOf, handler } from '../../runtime/handler'
import { page } from '../../store/page'
import type { Store } from '../../store/store'
import { settingsOf } from '../settings'

/** More than any shelf holds. */
const MOST_HELD = 1_000

/** S23.8, S23.10: everything a station gives or gave, the cheapest first: what is left, what is held for somebody, what is down. */
export const listStationOffersHandler = handler(listStationOffers, async ({ input, caller, subject: station, store, keys }) => {
  const { face } = await settingsOf(store)
  if (!face.pointsEnabled) return { rows: [] }
  const { rows, next } = await page(store, {
    name: 'offers', where: { stationId: station._id }, sortKey: 'pricePoints', direction: 'asc',
    limit: input.limit, cursor: input.cursor, boundTo: `listStationOffers|${station._id}|${accountOf({ caller })._id}`, sign: keys.sign,
  })
  const [stocks, held] = await Promise.all([store.getMany('stocks', rows.map(({ _id }) => _id)), heldByOffer(store, station._id)])
  return {
    rows: rows.map(({ _id, kind, title, hint, pricePoints, isOpen }) => ({
      id: _id, kind, title, hint, pricePoints, isOpen, left: stocks.get(_id)?.left ?? 0, held: held.get(_id) ?? 0,
    })),
    next,
  }
})

async function heldByOffer(store: Store, stationId: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const { offerId } of await store.find('redemptions', { stationId, status: 'held' }, { limit: MOST_HELD })) counts.set(offerId, (counts.get(offerId) ?? 0) + 1)
  return counts
}
