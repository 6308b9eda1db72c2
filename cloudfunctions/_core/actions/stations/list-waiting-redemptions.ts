import { listWaitingRedemptions } from '#types/stations'
import { accountOf, handler } from '../../runtime/handler'
import { page } from '../../store/page'

/** S23.3: what waits on the shelf of a station, the first to run out first; not for whom. */
export const listWaitingRedemptionsHandler = handler(listWaitingRedemptions, async ({ input, caller, subject: station, store, keys }) => {
  const { rows, next } = await page(store, {
    name: 'redemptions', where: { stationId: station._id, status: 'held' }, sortKey: 'heldUntil', direction: 'asc',
    limit: input.limit, cursor: input.cursor, boundTo: `listWaitingRedemptions|${station._id}|${accountOf({ caller })._id}`, sign: keys.sign,
  })
  return { rows: rows.map(({ _id, offerTitle, heldUntil }) => ({ id: _id, offerTitle, heldUntil })), next }
})
