import type { PointsAccount } from '../../store/records/points'
import type { Store } from '../../store/store'

/** Ids in a page are joined with one query each, which takes at most 200. */
const PAGE = 100

/**
 * Workers' accounts whose oldest lot is of a month before `endMonth`, month by month and by id, a page at a time. An
 * account that stays as it is, because all of it is held, is passed and keeps nobody waiting.
 */
export async function* accountsWithLotsBefore(store: Store, endMonth: string): AsyncGenerator<PointsAccount[]> {
  for (let month = await nextMonth(store, ''); month !== null && month < endMonth; month = await nextMonth(store, month)) {
    for (let after = ''; ;) {
      const rows = await store.find('pointsAccounts', { kind: 'worker', oldestLot: month, _id: store.compare.gt(after) }, { orderBy: [['_id', 'asc']], limit: PAGE })
      const last = rows.at(-1)
      if (!last) break
      yield rows
      after = last._id
    }
  }
}

async function nextMonth(store: Store, after: string): Promise<string | null> {
  const [first] = await store.find('pointsAccounts', { kind: 'worker', oldestLot: store.compare.gt(after) }, { orderBy: [['oldestLot', 'asc']], limit: 1 })
  return first?.oldestLot ?? null
}
