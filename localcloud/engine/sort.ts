import { orderKey } from './order-key'
import type { Indexed } from './order-key'
import { indexedValues } from './paths'
import type { Order } from './plan'
import type { Doc } from './values'

export interface Sortable { readonly doc: Doc }

/** Sorts in BSON order; an array counts by its least element upwards, by its greatest downwards. */
export function sortRows<R extends Sortable>(rows: R[], order: Order): R[] {
  if (order.length === 0) return rows
  const directions = order.map(([, direction]) => direction)
  const keyed = rows.map((row) => ({ row, key: orderKey(order.map(([path, direction]) => outermost(row.doc, path, direction)), directions) }))
  return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ row }) => row)
}

function outermost(doc: Doc, path: string, direction: 1 | -1): Indexed {
  const { values, isMulti } = indexedValues(doc, path)
  if (!isMulti || values.length < 2) return values[0] ?? null
  const sorted = [...values].sort((a, b) => Buffer.compare(orderKey([a], [1]), orderKey([b], [1])))
  return (direction === 1 ? sorted[0] : sorted[sorted.length - 1]) ?? null
}
