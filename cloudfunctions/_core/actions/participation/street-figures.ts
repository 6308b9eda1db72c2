import { spanOfMonth } from '#domain/calendar/dates'
import type { Figures } from '#domain/participation/figures'
import { nearestStreet, streetsRightBelow, type Street } from '#domain/participation/streets'
import type { Answer } from '../../store/records/whistles'
import type { Store } from '../../store/store'

/** More than one command confirms at one instant. */
const PAGE = 500

/** `streets` are all there are: what lies in one below counts there. */
export interface Counting { readonly street: Street; readonly streets: readonly Street[]; readonly month: string }

/** S17.13: what was confirmed in the month, and the whistles of the month that ended. */
export async function streetFigures(store: Store, counting: Counting, pageSize = PAGE): Promise<Figures> {
  const { street, streets, month } = counting
  const streetIds = new Set(streets.map(({ _id }) => _id))
  const riders = new Set<string>()
  let helped = 0
  for await (const answers of confirmedIn(store, { unitId: street._id, month, pageSize })) {
    for (const { within, accountId } of answers) {
      if (nearestStreet(within, streetIds) !== street._id) continue
      riders.add(accountId)
      helped += 1
    }
  }
  return { riders: riders.size, helped, whistles: await whistlesOf(store, counting) }
}

/** The latest first, a page at a time. The index knows no order within an instant, so a page ends between two. */
async function* confirmedIn(store: Store, { unitId, month, pageSize }: { unitId: string; month: string; pageSize: number }): AsyncGenerator<Answer[]> {
  const { gte, lt, both } = store.compare
  const { from, until } = spanOfMonth(month)
  for (let before = until; ;) {
    const confirmedAt = both(gte(from), lt(before))
    const rows = await store.find('answers', { within: unitId, status: 'confirmed', confirmedAt }, { orderBy: [['confirmedAt', 'desc']], limit: pageSize })
    const last = rows.at(-1)?.confirmedAt ?? null
    const isLastPage = last === null || rows.length < pageSize
    const whole = isLastPage ? rows : rows.filter((row) => row.confirmedAt !== last)
    yield whole
    if (isLastPage) return
    if (whole.length === 0) throw new Error('a page does not hold what was confirmed at one instant')
    before = last + 1
  }
}

/** Those of the streets below first: what ends meanwhile is then in the whole at least, and no count falls below zero. */
async function whistlesOf(store: Store, { street, streets, month }: Counting): Promise<number> {
  const { gte, lt, both } = store.compare
  const { from, until } = spanOfMonth(month)
  const endedIn = (unitId: string) => store.count('whistles', { within: unitId, status: 'closed', arriveBy: both(gte(from), lt(until)) })
  let below = 0
  for (const { _id } of streetsRightBelow(street, streets)) below += await endedIn(_id)
  return await endedIn(street._id) - below
}
