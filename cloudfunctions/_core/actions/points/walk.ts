import type { CollectionName, RecordOf } from '../../store/collections'
import type { Store } from '../../store/store'

/** Ids in a page are joined with one query each, which takes at most 200. */
const PAGE = 100

/** Every record of a collection in the order of its ids, a page at a time: memory does not grow with the ledger. */
export async function* walk<N extends CollectionName>(store: Store, name: N): AsyncGenerator<RecordOf<N>[]> {
  let after = ''
  for (;;) {
    const rows = await store.find(name, { _id: store.compare.gt(after) }, { orderBy: [['_id', 'asc']], limit: PAGE })
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last._id
  }
}
