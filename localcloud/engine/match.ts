import { Aggregator } from 'mingo/aggregator'
import { Context, ProcessingMode } from 'mingo/core'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as queryOperators from 'mingo/operators/query'
import * as window from 'mingo/operators/window'
import { Query } from 'mingo/query'
import { requestFailed } from './errors'
import type { Near } from './geo'
import { distanceMeters, readPoint, readRegion } from './geo'
import { indexedValues, valueAt } from './paths'
import type { Doc } from './values'
import { isDoc } from './values'

const within = (selector: string, value: unknown, ..._options: unknown[]): ((doc: object) => boolean) => {
  const region = readRegion(isDoc(value) ? value : undefined)
  return (doc) => {
    const at = readPoint(isDoc(doc) ? valueAt(doc, selector) : undefined)
    return at !== undefined && region.holds(at)
  }
}

/** mingo's own would take a text that reads like a number. */
const modulo = (selector: string, value: unknown, ..._options: unknown[]): ((doc: object) => boolean) => {
  const [divisor, remainder]: unknown[] = Array.isArray(value) ? value : []
  if (typeof divisor !== 'number' || typeof remainder !== 'number' || divisor === 0) throw requestFailed('[InvalidParameter] $mod needs a divisor and a remainder')
  return (doc) => isDoc(doc) && indexedValues(doc, selector).values.some((item) => typeof item === 'number' && Math.trunc(item) % divisor === remainder)
}

// Built once: mingo's default entry would merge all operators anew for every query. It has no geo operators of its own.
const OPTIONS = {
  processingMode: ProcessingMode.CLONE_OFF,
  context: Context.init({
    accumulator, expression, pipeline, projection, window,
    query: { ...queryOperators, $geoWithin: within, $geoIntersects: within, $mod: modulo },
  }),
}

export type Test = (doc: Doc) => boolean

/** Compiles a query; `$near` is taken out of it, since it is a sort as much as a filter. */
export function compileQuery(query: Doc): Test {
  const plain = withoutNear(query)
  try {
    const compiled = new Query<Doc>(plain, OPTIONS)
    return (doc) => compiled.test(doc)
  } catch (error) {
    throw requestFailed(`[InvalidParameter] ${reason(error)}`)
  }
}

/** How far a document is, when it is within a `$near`'s limits. */
export function nearDistance(doc: Doc, near: Near): number | undefined {
  const at = readPoint(valueAt(doc, near.path))
  if (at === undefined) return undefined
  const meters = distanceMeters(near.at, at)
  return meters >= near.minMeters && meters <= near.maxMeters ? meters : undefined
}

export function project(docs: Doc[], fields: Doc): Doc[] {
  return new Query<Doc>({}, OPTIONS).find<Doc>(docs, fields).all()
}

export function runPipeline(docs: Doc[], stages: Doc[], resolve: (collection: string) => Doc[]): Doc[] {
  try {
    return new Aggregator(stages, { ...OPTIONS, collectionResolver: resolve }).run<Doc>(docs)
  } catch (error) {
    throw requestFailed(`[InvalidParameter] ${reason(error)}`)
  }
}

function withoutNear(query: Doc): Doc {
  const plain: Doc = {}
  for (const [key, value] of Object.entries(query)) {
    if (key === '$and' && Array.isArray(value)) plain[key] = value.map((part) => (isDoc(part) ? withoutNear(part) : part))
    else if (!isDoc(value) || (value.$near === undefined && value.$nearSphere === undefined)) plain[key] = value
  }
  return plain
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
