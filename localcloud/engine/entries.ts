import { requestFailed } from './errors'
import { cellOf } from './geo-cells'
import { readPoint } from './geo'
import type { Catalog, Collection, Index } from './catalog'
import type { Indexed } from './order-key'
import { orderKey } from './order-key'
import { indexedValues, valueAt } from './paths'
import type { Doc, Value } from './values'

export interface Entry { index: Index; key: Buffer }

/** The index rows of a document, without repeats. */
export function entriesOf(collection: Collection, doc: Doc, catalog: Catalog): Entry[] {
  return collection.indexes.flatMap((index) => indexEntries(index, doc, catalog))
}

export function indexEntries(index: Index, doc: Doc, catalog: Catalog): Entry[] {
  const columns: Indexed[][] = []
  let multiKey = -1
  for (const [at, [path, direction]] of index.keys.entries()) {
    const { values, isMulti } = direction === '2dsphere' ? cellValues(doc, path) : indexedValues(doc, path)
    if (values.length === 0) return []
    if (isMulti) {
      if (multiKey >= 0 && !shareArray(index, multiKey, at)) throw requestFailed(`[InvalidParameter] cannot index parallel arrays: index ${index.name}`)
      multiKey = at
      catalog.markMulti(index, at)
    }
    columns.push(values)
  }
  if (multiKey < 0) return [{ index, key: orderKey(columns.map((values) => values[0] ?? null), index.directions) }]
  const keys = new Map<string, Buffer>()
  for (const values of combinations(columns)) {
    const key = orderKey(values, index.directions)
    keys.set(key.toString('latin1'), key)
  }
  return [...keys.values()].map((key) => ({ index, key }))
}

/** Two paths through the same array, such as `items.a` and `items.b`, are not parallel. */
function shareArray(index: Index, a: number, b: number): boolean {
  return index.keys[a]?.[0].split('.')[0] === index.keys[b]?.[0].split('.')[0]
}

/** A 2dsphere key leaves out documents without the field, as MongoDB's sparse geo indexes do. */
function cellValues(doc: Doc, path: string): { values: Indexed[]; isMulti: boolean } {
  const value: Value | undefined = valueAt(doc, path)
  if (value === undefined || value === null) return { values: [], isMulti: false }
  const at = readPoint(value)
  if (at === undefined) throw requestFailed(`[InvalidParameter] can't extract geo keys: ${path} is not a GeoJSON point`)
  return { values: [cellOf(at)], isMulti: false }
}

function combinations(columns: readonly Indexed[][]): Indexed[][] {
  return columns.reduce<Indexed[][]>((rows, values) => rows.flatMap((row) => values.map((value) => [...row, value])), [[]])
}
