import { PAGE_LIMIT } from '#types/core/primitives'
import type { CollectionName, RecordOf } from './collections'
import { cursorAfter, page, type PageQuery } from './page'
import type { Store, Where } from './store'

export interface MergedQuery<N extends CollectionName> extends Omit<PageQuery<N>, 'where'> {
  /** One indexed query each; together they are the list. */
  wheres: readonly Where[]
}

/**
 * One list out of several indexed queries, merged by (sort key, `_id`), which is also the cursor: each query goes on
 * from the same position, so nothing is skipped or shown twice.
 */
export async function mergedPage<N extends CollectionName>(
  store: Store, { wheres, ...query }: MergedQuery<N>,
): Promise<{ rows: RecordOf<N>[]; next?: string }> {
  const limit = query.limit ?? PAGE_LIMIT
  const pages = await Promise.all(wheres.map((where) => page(store, { ...query, where })))
  const merged = uniqueById(pages.flatMap(({ rows }) => rows)).sort(byKey(query.sortKey, query.direction))
  const rows = merged.slice(0, limit)
  const last = rows.at(-1)
  const isMore = merged.length > limit || pages.some(({ next }) => next !== undefined)
  return isMore && last ? { rows, next: cursorAfter({ ...query, where: {} }, last) } : { rows }
}

/** A record that moved from one query's range to another's while they ran is shown once. */
const uniqueById = <R extends { _id: string }>(rows: readonly R[]): R[] => [...new Map(rows.map((row) => [row._id, row])).values()]

function byKey<R extends { _id: string }>(key: keyof R & string, direction: 'asc' | 'desc') {
  const sign = direction === 'asc' ? 1 : -1
  return (a: R, b: R): number => {
    if (a[key] !== b[key]) return a[key] < b[key] ? -sign : sign
    return a._id < b._id ? -1 : 1
  }
}
