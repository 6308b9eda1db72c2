import { requestFailed } from './errors'
import type { Order } from './plan'
import { valueAt } from './paths'
import type { Doc, Value } from './values'
import { isDoc } from './values'
import { nearDistance, runPipeline } from './match'
import { readNear } from './geo'

export interface Stage { key: string; value: Value }

/** How a pipeline reads collections; unbounded says that nothing narrows the read. */
export interface Source {
  find: (input: { collection: string; query: Doc; order: Order; limit: number; isUnbounded: boolean }) => Doc[]
  count: (collection: string, query: Doc) => number
}

/** Runs a pipeline: leading filters, order and limit are the store's work, the rest is done on what it yields. */
export function aggregate(collection: string, stages: readonly Stage[], source: Source): Doc[] {
  const first = stages[0]
  if (first?.key === '$geoNear') return runStages(geoNear(collection, first.value, source), stages.slice(1), source)
  const head = readHead(stages)
  const next = stages[head.length]
  if (next?.key === '$count' && typeof next.value === 'string' && head.order.length === 0 && head.limit === Infinity) {
    const total = source.count(collection, head.query)
    return runStages(total === 0 ? [] : [{ [next.value]: total }], stages.slice(head.length + 1), source)
  }
  const isUnbounded = Object.keys(head.query).length === 0 && head.limit === Infinity
  const docs = source.find({ collection, query: head.query, order: head.order, limit: head.limit, isUnbounded })
  return runStages(docs, stages.slice(head.length), source)
}

interface Head { query: Doc; order: Order; limit: number; length: number }

/** The leading `$match`, `$sort` and `$limit` stages. */
function readHead(stages: readonly Stage[]): Head {
  const filters: Doc[] = []
  let at = 0
  for (; stages[at]?.key === '$match'; at += 1) filters.push(docOf(stages[at]))
  const query: Doc = filters.length > 1 ? { $and: filters } : filters[0] ?? {}
  const order = stages[at]?.key === '$sort' ? readOrder(docOf(stages[at])) : []
  if (order.length > 0) at += 1
  const limit = stages[at]?.key === '$limit' ? Number(stages[at]?.value) : Infinity
  if (limit !== Infinity) at += 1
  return { query, order, limit, length: at }
}

export function readOrder(spec: Doc): Order {
  return Object.entries(spec).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) throw requestFailed(`[InvalidParameter] bad sort direction for ${path}`)
    return [path, direction] as const
  })
}

function docOf(stage: Stage | undefined): Doc {
  if (stage === undefined || !isDoc(stage.value)) throw requestFailed('[InvalidParameter] a stage needs an object')
  return stage.value
}

/** `$lookup` on a field asks the index for each document; everything between lookups runs in memory. */
function runStages(docs: Doc[], stages: readonly Stage[], source: Source): Doc[] {
  const at = stages.findIndex(({ key, value }) => key === '$lookup' && isDoc(value) && typeof value.localField === 'string')
  const inMemory = at < 0 ? stages : stages.slice(0, at)
  const pipeline = inMemory.map(({ key, value }) => ({ [key]: value }))
  const readAll = (collection: string): Doc[] => source.find({ collection, query: {}, order: [], limit: Infinity, isUnbounded: true })
  const done = pipeline.length === 0 ? docs : runPipeline(docs, pipeline, readAll)
  if (at < 0) return done
  return runStages(lookup(done, docOf(stages[at]), source), stages.slice(at + 1), source)
}

function lookup(docs: Doc[], { from, localField, foreignField, as, pipeline }: Doc, source: Source): Doc[] {
  if (typeof from !== 'string' || typeof localField !== 'string' || typeof foreignField !== 'string' || typeof as !== 'string' || pipeline !== undefined) {
    throw requestFailed('[InvalidParameter] $lookup needs from, localField, foreignField and as')
  }
  return docs.map((doc) => {
    const local = valueAt(doc, localField) ?? null
    const query: Doc = { [foreignField]: Array.isArray(local) ? { $in: local } : local }
    return { ...doc, [as]: source.find({ collection: from, query, order: [], limit: Infinity, isUnbounded: false }) }
  })
}

function geoNear(collection: string, value: Value, source: Source): Doc[] {
  const spec = docOf({ key: '$geoNear', value })
  const path = typeof spec.key === 'string' ? spec.key : 'location'
  const field = typeof spec.distanceField === 'string' ? spec.distanceField : 'distance'
  const factor = typeof spec.distanceMultiplier === 'number' ? spec.distanceMultiplier : 1
  const given = spec.limit ?? spec.num
  const bounds: Doc = { $geometry: spec.near ?? null }
  if (spec.maxDistance !== undefined) bounds.$maxDistance = spec.maxDistance
  if (spec.minDistance !== undefined) bounds.$minDistance = spec.minDistance
  const query: Doc = { $and: [isDoc(spec.query) ? spec.query : {}, { [path]: { $nearSphere: bounds } }] }
  const near = readNear(path, bounds)
  const docs = source.find({ collection, query, order: [], limit: typeof given === 'number' ? given : Infinity, isUnbounded: false })
  return docs.map((doc) => {
    const located: Doc = { ...doc, [field]: (nearDistance(doc, near) ?? 0) * factor }
    if (typeof spec.includeLocs === 'string') located[spec.includeLocs] = valueAt(doc, path) ?? null
    return located
  })
}
