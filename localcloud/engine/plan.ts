import type { Collection, Index } from './catalog'
import type { Condition, Conditions } from './conditions'
import { readConditions } from './conditions'
import type { Box } from './geo'
import { idText } from './ids'
import type { KeyRange } from './key-ranges'
import { boundedRange, cellRanges, startingWith } from './key-ranges'
import { orderKey } from './order-key'
import type { Doc, Value } from './values'

export type Order = ReadonlyArray<readonly [path: string, direction: 1 | -1]>

export interface IdBounds { low: string; isLowIncluded: boolean; high: string; isHighIncluded: boolean }

/** How a query reaches its documents. `isOrdered`: each range yields them in the asked order. */
export type Plan =
  | { kind: 'ids'; ids: string[]; isOrdered: boolean; isExact: boolean }
  | { kind: 'id-range'; bounds: IdBounds; isReverse: boolean; isOrdered: boolean; isExact: boolean }
  | { kind: 'index'; index: Index; ranges: KeyRange[]; isReverse: boolean; isOrdered: boolean; isExact: boolean }
  | { kind: 'union'; plans: Plan[]; isOrdered: boolean; isExact: false }
  | { kind: 'scan'; isOrdered: boolean; isExact: boolean }

const MOST_RANGES = 1_000
/** Every id text; see idText. */
export const ALL_IDS: IdBounds = { low: '', isLowIncluded: true, high: '\u007f', isHighIncluded: false }

export interface PlanInput { collection: Collection; query: Doc; order: Order; near?: Box }

export function planQuery(input: PlanInput): Plan {
  const conditions = readConditions(input.query)
  return planConditions(conditions, input).plan
}

interface Candidate { plan: Plan; score: number }

function planConditions(conditions: Conditions, input: PlanInput): Candidate {
  const byId = planById(conditions, input.order)
  if (byId?.kind === 'ids') return { plan: byId, score: 100 }
  const candidates = [
    ...(byId === undefined ? [] : [{ plan: byId, score: 3 }]),
    ...input.collection.indexes.flatMap((index) => planIndex(index, conditions, input) ?? []),
    ...planChoices(conditions, input),
  ]
  const best = candidates.sort((a, b) => b.score - a.score)[0]
  return best ?? { plan: { kind: 'scan', isOrdered: input.order.length === 0, isExact: isEmpty(conditions) }, score: 0 }
}

function isEmpty(conditions: Conditions): boolean {
  return conditions.paths.size === 0 && !conditions.needsTest && conditions.near === undefined
}

function planById(conditions: Conditions, order: Order): Plan | undefined {
  const condition = conditions.paths.get('_id')
  const isExact = conditions.paths.size === 1 && !conditions.needsTest && conditions.near === undefined
  if (condition?.values !== undefined) {
    const ids = [...new Set(condition.values.map(idText))]
    return { kind: 'ids', ids, isOrdered: order.length === 0 || ids.length < 2, isExact }
  }
  const [first] = order
  const isOrdered = order.length === 0 || first?.[0] === '_id'
  const isReverse = first?.[0] === '_id' && first[1] === -1
  if (condition !== undefined && (condition.low ?? condition.high) !== undefined) {
    return { kind: 'id-range', bounds: idBounds(condition), isReverse, isOrdered, isExact: isExact && condition.prefix === undefined }
  }
  // Without a filter, or in the order of ids alone, the documents are walked as they lie.
  if (isEmpty(conditions) && isOrdered) return { kind: 'id-range', bounds: ALL_IDS, isReverse, isOrdered, isExact: true }
  return undefined
}

function idBounds({ low, high }: Condition): IdBounds {
  const sample = idText(low?.value ?? high?.value ?? '')
  const bracket = sample.charAt(0)
  return {
    low: low === undefined ? bracket : idText(low.value),
    isLowIncluded: low?.isIncluded ?? true,
    high: high === undefined ? String.fromCharCode(bracket.charCodeAt(0) + 1) : idText(high.value),
    isHighIncluded: high?.isIncluded ?? false,
  }
}

/** Equality on the leading keys, then at most one range or region; the rest may serve the order. */
function planIndex(index: Index, conditions: Conditions, input: PlanInput): Candidate | undefined {
  const { prefixes, fixed } = equalityPrefixes(index, conditions)
  const next = index.keys[fixed]
  const box = next?.[1] === '2dsphere' ? boxFor(next[0], conditions, input.near) : undefined
  if (index.keys.some(([, direction], at) => direction === '2dsphere' && at >= fixed) && box === undefined) return undefined
  const range = box === undefined && next !== undefined ? rangeOn(conditions.paths.get(next[0]), index.multi[fixed] === true) : undefined
  const ranges = prefixes.flatMap((prefix) => {
    if (box !== undefined) return cellRanges(prefix, box)
    return range === undefined ? [startingWith(prefix)] : [boundedRange(prefix, range.condition, index.directions[fixed] ?? 1)]
  })
  const isNarrowed = fixed > 0 || range !== undefined || box !== undefined
  // Walking a whole index to filter it is a scan by another name.
  if (!isNarrowed && !isEmpty(conditions)) return undefined
  const direction = box === undefined ? orderDirection(index, fixed, conditions, input.order) : undefined
  const isOrdered = input.order.length === 0 || direction !== undefined
  const used = fixed + (range === undefined || !range.isWhole ? 0 : 1)
  const isExact = !conditions.needsTest && conditions.near === undefined && box === undefined && used === conditions.paths.size
  if (!isNarrowed && direction === undefined) return undefined
  const score = fixed * 4 + (range === undefined && box === undefined ? 0 : 3) + (input.order.length > 0 && isOrdered ? 2 : 0)
  return { plan: { kind: 'index', index, ranges, isReverse: direction === -1, isOrdered, isExact }, score }
}

function boxFor(path: string, conditions: Conditions, near: Box | undefined): Box | undefined {
  return conditions.near?.path === path ? near : conditions.paths.get(path)?.region?.box
}

/** A path with an array may meet each bound with another element, so only one of the two narrows it. */
function rangeOn(condition: Condition | undefined, isMulti: boolean): { condition: Condition; isWhole: boolean } | undefined {
  if (condition === undefined || condition.values !== undefined) return undefined
  if (condition.prefix !== undefined) return { condition: { prefix: condition.prefix }, isWhole: false }
  if (condition.low === undefined && condition.high === undefined) return undefined
  if (isMulti && condition.low !== undefined && condition.high !== undefined) return { condition: { low: condition.low }, isWhole: false }
  return { condition, isWhole: condition.region === undefined }
}

function equalityPrefixes(index: Index, conditions: Conditions): { prefixes: Buffer[]; fixed: number } {
  let rows: Value[][] = [[]]
  let fixed = 0
  for (const [path, direction] of index.keys) {
    const values = direction === '2dsphere' ? undefined : conditions.paths.get(path)?.values
    if (values === undefined || rows.length * values.length > MOST_RANGES) break
    const distinct = [...new Map(values.map((value) => [value instanceof Date ? `date ${value.getTime()}` : value, value])).values()]
    rows = rows.flatMap((row) => distinct.map((value) => [...row, value]))
    fixed += 1
  }
  return { prefixes: rows.map((row) => orderKey(row, index.directions)), fixed }
}

/** One value along the walk. An array that holds the asked value still sorts by its outermost element. */
function isConstant(path: string, index: Index, fixed: number, conditions: Conditions): boolean {
  const at = index.keys.findIndex(([key]) => key === path)
  return at !== -1 && at < fixed && index.multi[at] !== true && conditions.paths.get(path)?.values?.length === 1
}

/** 1 or -1 when walking the index forwards or backwards behind its fixed keys yields the order; else undefined. */
function orderDirection(index: Index, fixed: number, conditions: Conditions, order: Order): 1 | -1 | undefined {
  const open = order.filter(([path]) => !isConstant(path, index, fixed, conditions))
  let walk: 1 | -1 | undefined
  let at = fixed
  for (const [path, direction] of open) {
    const key = at < index.keys.length ? index.keys[at] : ['_id', 1] as const
    if (key === undefined || key[0] !== path || key[1] === '2dsphere' || index.multi[at] === true) return undefined
    const needed = key[1] === direction ? 1 : -1
    if (walk !== undefined && walk !== needed) return undefined
    walk = needed
    at += 1
  }
  return walk ?? 1
}

/** `$or`: each branch, joined with the rest of the query, is planned by itself. */
function planChoices(conditions: Conditions, input: PlanInput): Candidate[] {
  const [branches] = conditions.choices
  if (branches === undefined || branches.length === 0) return []
  const parts = branches.map((branch) => planConditions(joinBranch(conditions, branch), input))
  const score = Math.min(...parts.map((part) => part.score))
  if (score === 0) return []
  const plans = parts.map((part) => part.plan)
  return [{ plan: { kind: 'union', plans, isOrdered: plans.every((plan) => plan.isOrdered), isExact: false }, score: score + 1 }]
}

function joinBranch(conditions: Conditions, branch: Doc): Conditions {
  const joined = readConditions(branch)
  for (const [path, condition] of conditions.paths) joined.paths.set(path, { ...condition, ...joined.paths.get(path) })
  return { ...joined, choices: [...conditions.choices.slice(1), ...joined.choices], near: conditions.near, needsTest: true }
}

/** Whether some part of a plan walks the whole collection to filter it. */
export function isUnserved(plan: Plan): boolean {
  return plan.kind === 'scan' ? !plan.isExact || !plan.isOrdered : plan.kind === 'union' && plan.plans.some(isUnserved)
}
