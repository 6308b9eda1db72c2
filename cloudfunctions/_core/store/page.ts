import * as z from 'zod/mini'
import { PAGE_LIMIT } from '#types/core/primitives'
import { Refusal } from '../runtime/refusal'
import type { CollectionName, RecordOf } from './collections'
import type { Store, Where } from './store'

export interface PageQuery<N extends CollectionName> {
  name: N
  /** May keep the sort key within a range: each page stays in it. */
  where: Where
  /** Never null in a stored record; `_id` breaks ties. */
  sortKey: keyof RecordOf<N> & string
  direction: 'asc' | 'desc'
  limit?: number
  cursor?: string
  /** Binds the cursor to action, filter and caller: `<action>|<filter>|<account>`. */
  boundTo: string
  sign: (value: string) => string
}

const position = z.tuple([z.union([z.number(), z.string()]), z.string(), z.string()])

/** One page and the cursor of the next. A cursor that was made for another list is a field error's job: NOT_FOUND here. */
export async function page<N extends CollectionName>(store: Store, query: PageQuery<N>): Promise<{ rows: RecordOf<N>[]; next?: string }> {
  const limit = query.limit ?? PAGE_LIMIT
  const found = await rowsAfter(store, query, limit + 1)
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return found.length <= limit || !last ? { rows } : { rows, next: cursorAfter(query, last) }
}

/** The cursor of what follows `last` in this list. */
export function cursorAfter<N extends CollectionName>({ sortKey, sign, boundTo }: PageQuery<N>, last: RecordOf<N>): string {
  const at = [last[sortKey] as string | number, last._id] as const
  return Buffer.from(JSON.stringify([...at, sign(`${boundTo}|${at.join('|')}`)])).toString('base64url')
}

/**
 * Two indexed queries instead of an `or`: the rest of the ties, then what lies beyond. Both are served by the index
 * (…filter, sortKey, _id).
 */
async function rowsAfter<N extends CollectionName>(store: Store, query: PageQuery<N>, limit: number): Promise<RecordOf<N>[]> {
  const { name, where, sortKey, direction } = query
  const orderBy = [[sortKey, direction], ['_id', 'asc']] as const
  if (query.cursor === undefined) return store.find(name, where, { orderBy, limit })
  const [key, id] = readCursor(query)
  const ties = await store.find(name, { ...where, [sortKey]: key, _id: store.compare.gt(id) }, { orderBy: [['_id', 'asc']], limit })
  if (ties.length >= limit) return ties
  const past = direction === 'asc' ? store.compare.gt(key) : store.compare.lt(key)
  const beyond = sortKey in where ? store.compare.both(where[sortKey], past) : past
  return [...ties, ...(await store.find(name, { ...where, [sortKey]: beyond }, { orderBy, limit: limit - ties.length }))]
}

function readCursor<N extends CollectionName>({ cursor = '', boundTo, sign }: PageQuery<N>): [string | number, string] {
  const decoded = z.safeParse(position, parseJson(Buffer.from(cursor, 'base64url').toString()))
  if (!decoded.success) throw new Refusal('NOT_FOUND')
  const [key, id, mac] = decoded.data
  if (mac !== sign(`${boundTo}|${key}|${id}`)) throw new Refusal('NOT_FOUND')
  return [key, id]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
