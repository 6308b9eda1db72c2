import type { Near, Region } from './geo'
import { readNear, readRegion } from './geo'
import { tagOf } from './order-key'
import type { Doc, Value } from './values'
import { isDoc, isOperators } from './values'

export interface Bound { value: Value; isIncluded: boolean }

/** What a query asks of one path, as far as an index can use it. */
export interface Condition {
  /** Allowed values; one for equality. */
  values?: Value[]
  low?: Bound
  high?: Bound
  /** Texts that start with this (an anchored pattern). */
  prefix?: string
  region?: Region
}

export interface Conditions {
  paths: Map<string, Condition>
  /** `$or` lists; a document must match one branch of each. */
  choices: Doc[][]
  near?: Near
  /** Some part is not held by `paths`: the whole query must be tested on each document. */
  needsTest: boolean
}

const PLAIN_PREFIX = /^\^([^\\^$.*+?()[\]{}|]+)/

export function readConditions(query: Doc): Conditions {
  const found: Conditions = { paths: new Map(), choices: [], needsTest: false }
  addQuery(query, found)
  for (const condition of found.paths.values()) {
    // An index uses one kind of condition a path; the test sees to the others.
    if (Object.keys(condition).filter((kind) => kind !== 'high').length > 1 || (condition.values !== undefined && condition.high !== undefined)) found.needsTest = true
  }
  return found
}

function addQuery(query: Doc, found: Conditions): void {
  for (const [key, value] of Object.entries(query)) {
    if (key === '$and' && Array.isArray(value)) value.filter(isDoc).forEach((part) => addQuery(part, found))
    else if (key === '$or' && Array.isArray(value)) {
      found.choices.push(value.filter(isDoc))
      found.needsTest = true
    } else if (key.startsWith('$')) found.needsTest = true
    else if (isOperators(value)) Object.entries(value).forEach(([operator, operand]) => addOperator(key, operator, operand, found))
    else if (value instanceof RegExp) addPattern(key, value, found)
    else addValues(key, [value], found)
  }
}

function addOperator(path: string, operator: string, operand: Value, found: Conditions): void {
  switch (operator) {
    case '$eq': return addValues(path, [operand], found)
    case '$in': return addValues(path, Array.isArray(operand) ? operand : [], found)
    case '$gt': return addBound(path, 'low', { value: operand, isIncluded: false }, found)
    case '$gte': return addBound(path, 'low', { value: operand, isIncluded: true }, found)
    case '$lt': return addBound(path, 'high', { value: operand, isIncluded: false }, found)
    case '$lte': return addBound(path, 'high', { value: operand, isIncluded: true }, found)
    case '$near':
    case '$nearSphere':
      found.near = readNear(path, operand)
      return
    case '$geoWithin':
    case '$geoIntersects':
      found.needsTest = true
      conditionAt(path, found).region = readRegion(operand)
      return
    case '$regex':
      if (operand instanceof RegExp) return addPattern(path, operand, found)
      found.needsTest = true
      return
    default:
      found.needsTest = true
  }
}

function conditionAt(path: string, found: Conditions): Condition {
  const condition = found.paths.get(path) ?? {}
  found.paths.set(path, condition)
  return condition
}

/** Null also matches a missing field, so the index only narrows it down; arrays and objects are left to the test. */
function addValues(path: string, values: Value[], found: Conditions): void {
  const isPlain = values.every((value) => value === null || typeof value !== 'object' || value instanceof Date)
  const condition = conditionAt(path, found)
  if (!isPlain || condition.values !== undefined) {
    found.needsTest = true
    return
  }
  if (values.includes(null)) found.needsTest = true
  condition.values = values
}

function addBound(path: string, side: 'low' | 'high', bound: Bound, found: Conditions): void {
  const condition = conditionAt(path, found)
  const isPlain = bound.value !== null && (typeof bound.value !== 'object' || bound.value instanceof Date)
  const other = side === 'low' ? condition.high : condition.low
  const isOneType = other === undefined || tagOf(other.value) === tagOf(bound.value)
  if (!isPlain || !isOneType || condition[side] !== undefined) {
    found.needsTest = true
    return
  }
  condition[side] = bound
}

function addPattern(path: string, pattern: RegExp, found: Conditions): void {
  found.needsTest = true
  const prefix = pattern.flags === '' ? PLAIN_PREFIX.exec(pattern.source)?.[1] : undefined
  const rest = pattern.source.slice(1 + (prefix?.length ?? 0))
  // `^ab*` and `^ab?` make the last character optional.
  if (prefix === undefined || /^[*?{]/.test(rest) || pattern.source.includes('|')) return
  conditionAt(path, found).prefix = prefix
}
