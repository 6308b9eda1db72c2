import type { Collection } from './catalog'
import { readConditions } from './conditions'
import { requestFailed } from './errors'
import { decodeDoc, encode } from './ejson'
import type { Near } from './geo'
import { boxAround } from './geo'
import type { Test } from './match'
import { compileQuery, nearDistance } from './match'
import type { Order, Plan } from './plan'
import { isUnserved, planQuery } from './plan'
import { sortRows } from './sort'
import type { Connection } from './sqlite'
import type { Doc } from './values'
import { countByPlan, partsOf, walk } from './walk'

/** What a reader sees: a connection's committed state or snapshot, and a transaction's own writes over it. */
export interface View {
  connection: Connection
  /** By id text; null is a removed document. */
  overlay?: ReadonlyMap<string, Doc | null>
}

/** A found document; its body is read as a document only when someone looks into it. */
export class Found {
  private parsed: Doc | undefined

  constructor(readonly id: string, readonly body: string, doc?: Doc) {
    this.parsed = doc
  }

  get doc(): Doc {
    this.parsed ??= decodeDoc(this.body, 0)
    return this.parsed
  }
}

export interface FindSpec {
  collection: Collection
  query: Doc
  order: Order
  offset: number
  limit: number
  isStrict: boolean
}

const HALF_EARTH_METERS = 20_040_000
const FIRST_RADIUS_METERS = 2_000

export function findDocs(view: View, spec: FindSpec): Found[] {
  const near = readConditions(spec.query).near
  if (near !== undefined) return findNear(view, spec, near)
  const plan = planQuery(spec)
  refuseUnserved(plan, spec)
  const wanted = spec.offset + spec.limit
  const rows = run(view, spec, plan, wanted)
  return rows.slice(spec.offset, wanted)
}

export function countDocs(view: View, spec: Omit<FindSpec, 'order' | 'offset' | 'limit'>): number {
  const plan = planQuery({ ...spec, order: [] })
  refuseUnserved(plan, spec)
  const counted = isEmptyOverlay(view) ? countByPlan(view.connection, spec.collection, plan) : undefined
  return counted ?? run(view, { ...spec, order: [], offset: 0, limit: Infinity }, plan, Infinity).length
}

/** Says whether a query would be refused, without running it. */
export function refuseUnserved(plan: Plan, { collection, query, isStrict }: Pick<FindSpec, 'collection' | 'query' | 'isStrict'>): void {
  if (!isStrict || !isUnserved(plan)) return
  throw requestFailed(`[IndexMissing] no declared index of ${collection.name} serves the query ${encode(query)}`)
}

function isEmptyOverlay(view: View): boolean {
  return view.overlay === undefined || view.overlay.size === 0
}

function run(view: View, spec: FindSpec, plan: Plan, wanted: number): Found[] {
  const test: Test | undefined = plan.isExact && isEmptyOverlay(view) ? undefined : compileQuery(spec.query)
  const isStreamed = plan.isOrdered && isEmptyOverlay(view)
  const parts = isStreamed ? partsOf(plan) : [plan]
  // Unordered parts may fill up together; ordered ones must each offer their first rows.
  const isShared = spec.order.length === 0
  const rows = new Map<string, Found>()
  for (const part of parts) {
    const before = isShared ? 0 : rows.size
    for (const row of matches(view, spec, part, test, isStreamed ? wanted : undefined)) {
      if (isStreamed && rows.size - before >= wanted) break
      rows.set(row.id, row)
      if (isStreamed && rows.size - before >= wanted) break
    }
    if (isStreamed && isShared && rows.size >= wanted) break
  }
  if (test !== undefined) addPending(view, test, rows)
  return parts.length === 1 && isStreamed ? [...rows.values()] : sortRows([...rows.values()], spec.order)
}

function* matches(view: View, { collection }: FindSpec, plan: Plan, test: Test | undefined, wanted: number | undefined): Generator<Found> {
  for (const { id, body } of walk({ connection: view.connection, collection, plan, wanted: plan.isExact ? wanted : undefined })) {
    if (view.overlay?.has(id) === true) continue
    const found = new Found(id, body)
    if (test === undefined || test(found.doc)) yield found
  }
}

/** A transaction sees its own writes: they are tested one by one. */
function addPending(view: View, test: Test, rows: Map<string, Found>): void {
  for (const [id, doc] of view.overlay ?? []) {
    if (doc !== null && test(doc)) rows.set(id, new Found(id, encode(doc), doc))
  }
}

/**
 * Nearest first. The circle grows until it holds enough documents or reaches the limit; all within it
 * are compared, so none outside can be nearer.
 */
function findNear(view: View, spec: FindSpec, near: Near): Found[] {
  const wanted = spec.offset + spec.limit
  const furthest = Math.min(near.maxMeters, HALF_EARTH_METERS)
  const test = compileQuery(spec.query)
  for (let radius = Math.min(FIRST_RADIUS_METERS, furthest); ; radius = Math.min(radius * 4, furthest)) {
    const plan = planQuery({ ...spec, order: [], near: boxAround(near.at, radius) })
    refuseUnserved(plan, spec)
    const isWhole = plan.kind === 'scan' || radius >= furthest
    const limits = { ...near, maxMeters: isWhole ? near.maxMeters : radius }
    const rows = run(view, { ...spec, order: [], limit: Infinity }, { ...plan, isExact: false }, Infinity)
      .flatMap((row) => {
        const meters = test(row.doc) ? nearDistance(row.doc, limits) : undefined
        return meters === undefined ? [] : [{ row, doc: row.doc, meters }]
      })
    if (!isWhole && rows.length < wanted) continue
    const sorted = spec.order.length > 0 ? sortRows(rows, spec.order) : rows.sort((a, b) => a.meters - b.meters)
    return sorted.slice(spec.offset, wanted).map(({ row }) => row)
  }
}
