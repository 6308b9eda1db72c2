import { requestFailed } from './errors'
import { compileQuery } from './match'
import { compareValues } from './order-key'
import type { Place } from './update-path'
import { current, erase, placeFor, placeOf, write } from './update-path'
import type { Doc, Value } from './values'
import { isDoc, isOperators, typeName } from './values'

type Operator = (doc: Doc, path: string, operand: Value) => void

function numeric(name: string, apply: (a: number, b: number) => number): Operator {
  return (doc, path, operand) => {
    if (typeof operand !== 'number') throw requestFailed(`[InvalidParameter] Cannot ${name} with non-numeric argument: ${path}`)
    const place = placeFor(doc, path)
    const value = current(place)
    if (value !== undefined && typeof value !== 'number') {
      throw requestFailed(`[InvalidParameter] Cannot apply ${name} to a value of non-numeric type: field '${path}' is ${typeName(value)}`)
    }
    write(place, value === undefined ? apply(0, operand) : apply(value, operand))
  }
}

function extreme(sign: 1 | -1): Operator {
  return (doc, path, operand) => {
    const place = placeFor(doc, path)
    const value = current(place)
    if (value === undefined || compareValues(operand, value) * sign > 0) write(place, operand)
  }
}

/** The array at a path; a field that is something else is refused, null included. */
function arrayAt(place: Place | undefined, path: string): Value[] | undefined {
  if (place === undefined) return undefined
  const value = current(place)
  if (value === undefined) return undefined
  if (!Array.isArray(value)) throw requestFailed(`[InvalidParameter] The field '${path}' must be an array but is of type ${typeName(value)}`)
  return [...value]
}

function pushTo(doc: Doc, path: string, operand: Value): void {
  const place = placeFor(doc, path)
  const items = arrayAt(place, path) ?? []
  const isMany = isDoc(operand) && operand.$each !== undefined
  const added = isMany && Array.isArray(operand.$each) ? operand.$each : [operand]
  const options: Doc = isMany ? operand : {}
  items.splice(typeof options.$position === 'number' ? options.$position : items.length, 0, ...added)
  if (options.$sort !== undefined) sortItems(items, options.$sort)
  write(place, typeof options.$slice === 'number' ? sliced(items, options.$slice) : items)
}

function sortItems(items: Value[], by: Value): void {
  const fields: Array<[string, Value]> = isDoc(by) ? Object.entries(by) : [['', by]]
  items.sort((a, b) => {
    for (const [path, direction] of fields) {
      const order = compareValues(fieldOf(a, path), fieldOf(b, path)) * (direction === -1 ? -1 : 1)
      if (order !== 0) return order
    }
    return 0
  })
}

function fieldOf(item: Value, path: string): Value {
  if (path === '') return item
  return isDoc(item) ? item[path] ?? null : null
}

function sliced(items: Value[], count: number): Value[] {
  return count < 0 ? items.slice(count) : items.slice(0, count)
}

function addToSet(doc: Doc, path: string, operand: Value): void {
  const place = placeFor(doc, path)
  const items = arrayAt(place, path) ?? []
  const added = isDoc(operand) && Array.isArray(operand.$each) ? operand.$each : [operand]
  for (const item of added) if (!items.some((other) => compareValues(item, other) === 0)) items.push(item)
  write(place, items)
}

function pull(doc: Doc, path: string, operand: Value): void {
  const place = placeOf(doc, path)
  const items = arrayAt(place, path)
  if (place === undefined || items === undefined) return
  const matches = pullTest(operand)
  write(place, items.filter((item) => !matches(item)))
}

/** `$pull` takes a value, a condition on the elements, or a condition on their fields. */
function pullTest(operand: Value): (item: Value) => boolean {
  if (isOperators(operand) || operand instanceof RegExp) {
    const test = compileQuery({ item: operand })
    return (item) => test({ item })
  }
  if (!isDoc(operand)) return (item) => compareValues(item, operand) === 0
  const test = compileQuery(operand)
  return (item) => isDoc(item) && test(item)
}

function rename(doc: Doc, path: string, operand: Value): void {
  if (typeof operand !== 'string') throw requestFailed(`[InvalidParameter] The 'to' field for $rename must be a string: ${path}`)
  const from = placeOf(doc, path)
  if (from === undefined) return
  const value = current(from) ?? null
  erase(from)
  write(placeFor(doc, operand), value)
}

export const UPDATE_OPERATORS: Readonly<Record<string, Operator>> = {
  $set: (doc, path, operand) => write(placeFor(doc, path), operand),
  $unset: (doc, path) => {
    const place = placeOf(doc, path)
    if (place !== undefined) erase(place)
  },
  $inc: numeric('$inc', (a, b) => a + b),
  $mul: numeric('$mul', (a, b) => a * b),
  $max: extreme(1),
  $min: extreme(-1),
  $push: pushTo,
  $addToSet: addToSet,
  $pull: pull,
  $pullAll: (doc, path, operand) => {
    const place = placeOf(doc, path)
    const items = arrayAt(place, path)
    if (place === undefined || items === undefined) return
    const gone = Array.isArray(operand) ? operand : [operand]
    write(place, items.filter((item) => !gone.some((other) => compareValues(item, other) === 0)))
  },
  $pop: (doc, path, operand) => {
    const place = placeOf(doc, path)
    const items = arrayAt(place, path)
    if (place !== undefined && items !== undefined) write(place, operand === -1 ? items.slice(1) : items.slice(0, -1))
  },
  $rename: rename,
}
