import type { Collection } from './catalog'
import type { IdBounds, Plan } from './plan'
import { ALL_IDS } from './plan'
import type { KeyRange } from './key-ranges'
import type { Connection, Row } from './sqlite'
import { blob, text } from './sqlite'

/** A stored document as it lies: its id text and its EJSON body. */
export interface Stored { id: string; body: string }

const USUAL_CHUNK = 64
const LARGEST_CHUNK = 1_024

const READ = 'SELECT body FROM documents WHERE collection = ? AND id = ?'
const INDEX_ROWS = 'SELECT e.key, e.id, d.body FROM entries e CROSS JOIN documents d ON d.collection = ? AND d.id = e.id WHERE e.index_id = ?'
const INDEX_UP = `${INDEX_ROWS} AND e.key >= ? AND e.key < ? ORDER BY e.key, e.id LIMIT ?`
const INDEX_UP_NEXT = `${INDEX_ROWS} AND (e.key, e.id) > (?, ?) AND e.key < ? ORDER BY e.key, e.id LIMIT ?`
const INDEX_DOWN = `${INDEX_ROWS} AND e.key >= ? AND e.key < ? ORDER BY e.key DESC, e.id DESC LIMIT ?`
const INDEX_DOWN_NEXT = `${INDEX_ROWS} AND e.key >= ? AND (e.key, e.id) < (?, ?) ORDER BY e.key DESC, e.id DESC LIMIT ?`

export function readBody(connection: Connection, collection: number, id: string): string | undefined {
  const row = connection.rows(READ, [collection, id])[0]
  return row === undefined ? undefined : text(row[0])
}

export interface Walk { connection: Connection; collection: Collection; plan: Plan; /** How many are likely wanted. */ wanted?: number }

/** Yields the documents a plan reaches; an index on an array, or a union, may repeat them. */
export function* walk({ connection, collection, plan, wanted }: Walk): Generator<Stored> {
  const first = Math.min(wanted ?? USUAL_CHUNK, LARGEST_CHUNK)
  switch (plan.kind) {
    case 'ids':
      for (const id of plan.ids) {
        const body = readBody(connection, collection.id, id)
        if (body !== undefined) yield { id, body }
      }
      return
    case 'id-range':
      yield* walkIds({ connection, collection: collection.id, bounds: plan.bounds, isReverse: plan.isReverse, first })
      return
    case 'index':
      yield* walkIndex({ connection, collection: collection.id, plan, first })
      return
    case 'union':
      for (const part of plan.plans) yield* walk({ connection, collection, plan: part, wanted })
      return
    case 'scan':
      yield* walkIds({ connection, collection: collection.id, bounds: ALL_IDS, isReverse: false, first })
  }
}

/** A plan cut into parts that each yield their documents in order. */
export function partsOf(plan: Plan): Plan[] {
  if (plan.kind === 'union') return plan.plans.flatMap(partsOf)
  if (plan.kind !== 'index' || plan.ranges.length < 2) return [plan]
  return plan.ranges.map((range) => ({ ...plan, ranges: [range] }))
}

interface IdWalk { connection: Connection; collection: number; bounds: IdBounds; isReverse: boolean; first: number }

function* walkIds({ connection, collection, bounds, isReverse, first }: IdWalk): Generator<Stored> {
  let { low, isLowIncluded, high, isHighIncluded } = bounds
  for (let chunk = first; ; chunk = Math.min(chunk * 2, LARGEST_CHUNK)) {
    const sql = `SELECT id, body FROM documents WHERE collection = ? AND id ${isLowIncluded ? '>=' : '>'} ? AND id ${isHighIncluded ? '<=' : '<'} ?`
      + ` ORDER BY id${isReverse ? ' DESC' : ''} LIMIT ?`
    const rows = connection.rows(sql, [collection, low, high, chunk])
    for (const row of rows) yield { id: text(row[0]), body: text(row[1]) }
    const last = rows[rows.length - 1]
    if (last === undefined || rows.length < chunk) return
    if (isReverse) [high, isHighIncluded] = [text(last[0]), false]
    else [low, isLowIncluded] = [text(last[0]), false]
  }
}

interface IndexWalk { connection: Connection; collection: number; plan: Plan & { kind: 'index' }; first: number }

function* walkIndex({ connection, collection, plan, first }: IndexWalk): Generator<Stored> {
  for (const range of plan.ranges) {
    for (const row of walkRange({ connection, collection, index: plan.index.id, range, isReverse: plan.isReverse, first })) {
      yield { id: text(row[1]), body: text(row[2]) }
    }
  }
}

interface RangeWalk { connection: Connection; collection: number; index: number; range: KeyRange; isReverse: boolean; first: number }

function* walkRange({ connection, collection, index, range, isReverse, first }: RangeWalk): Generator<Row> {
  let last: Row | undefined
  for (let chunk = first; ; chunk = Math.min(chunk * 2, LARGEST_CHUNK)) {
    const rows: readonly Row[] = last === undefined
      ? connection.rows(isReverse ? INDEX_DOWN : INDEX_UP, [collection, index, range.low, range.high, chunk])
      : isReverse
        ? connection.rows(INDEX_DOWN_NEXT, [collection, index, range.low, blob(last[0]), text(last[1]), chunk])
        : connection.rows(INDEX_UP_NEXT, [collection, index, blob(last[0]), text(last[1]), range.high, chunk])
    yield* rows
    last = rows[rows.length - 1]
    if (last === undefined || rows.length < chunk) return
  }
}

const COUNT_INDEX = 'SELECT count(*) FROM entries WHERE index_id = ? AND key >= ? AND key < ?'
const COUNT_DISTINCT = 'SELECT count(DISTINCT id) FROM entries WHERE index_id = ? AND key >= ? AND key < ?'
const COUNT_ALL = 'SELECT count(*) FROM documents WHERE collection = ?'

/** Counts without reading documents, where the plan alone decides; undefined where it does not. */
export function countByPlan(connection: Connection, collection: Collection, plan: Plan): number | undefined {
  if (!plan.isExact) return undefined
  if (plan.kind === 'scan') return Number(connection.value(COUNT_ALL, [collection.id]))
  if (plan.kind === 'id-range' && plan.bounds.low === '') return Number(connection.value(COUNT_ALL, [collection.id]))
  if (plan.kind !== 'index') return undefined
  const isMulti = plan.index.multi.includes(true)
  if (isMulti && plan.ranges.length > 1) return undefined
  return plan.ranges.reduce((sum, { low, high }) => (
    sum + Number(connection.value(isMulti ? COUNT_DISTINCT : COUNT_INDEX, [plan.index.id, low, high]))), 0)
}
