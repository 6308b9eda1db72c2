import { listFulfilledRedemptions } from '#types/stations'
import { addDays, dateOf, startOf } from '#domain/calendar/dates'
import { listedDays } from '#domain/stations/counter-day'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { page } from '../../store/page'
import type { Store, Where } from '../../store/store'

/** More than any counter hands over in a day; beyond it the points are not added up. */
const MOST_A_DAY = 1_000

/** S23.9: what was handed over here on one day, with the totals it is settled by; not to whom. */
export const listFulfilledRedemptionsHandler = handler(listFulfilledRedemptions, async ({ input, caller, subject: station, store, keys, at }) => {
  const { limit, cursor } = input
  const on = input.on ?? dateOf(at)
  if (!listedDays(at).includes(on)) refuse(listFulfilledRedemptions, 'DAY_NOT_LISTED')
  const { both, gte, lt } = store.compare
  const where = { stationId: station._id, status: 'fulfilled', endedAt: both(gte(startOf(on)), lt(startOf(addDays(on, 1)))) }
  const [{ rows, next }, totals] = await Promise.all([
    page(store, {
      name: 'redemptions', where, sortKey: 'endedAt', direction: 'desc', limit, cursor,
      boundTo: `listFulfilledRedemptions|${station._id} ${on}|${accountOf({ caller })._id}`, sign: keys.sign,
    }),
    totalsOf(store, where),
  ])
  const listed = rows.map(({ _id, offerTitle, pricePoints, endedAt }) => ({ id: _id, offerTitle, pricePoints, at: endedAt ?? 0 }))
  return { rows: listed, next, stationName: station.name, on, ...totals, now: at }
})

async function totalsOf(store: Store, where: Where): Promise<{ count: number; points: number | null }> {
  const [count, all] = await Promise.all([store.count('redemptions', where), store.find('redemptions', where, { limit: MOST_A_DAY })])
  return { count, points: count > MOST_A_DAY ? null : all.reduce((sum, { pricePoints }) => sum + pricePoints, 0) }
}
