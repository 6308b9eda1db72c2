import type { Doc, Value } from './values'
import { isDoc } from './values'
import type { Indexed } from './order-key'
import { EMPTY_ARRAY } from './order-key'

export interface PathValues {
  /** What an index stores for the path: elements of arrays one by one, null where it is missing. */
  values: Indexed[]
  /** An array lies on the path. */
  isMulti: boolean
}

const DIGITS = /^\d+$/

/** The value at a dotted path, without looking into arrays' elements; undefined when missing. */
export function valueAt(doc: Doc, path: string): Value | undefined {
  let value: Value | undefined = doc
  for (const part of path.split('.')) {
    if (Array.isArray(value) && DIGITS.test(part)) value = value[Number(part)]
    else if (isDoc(value)) value = value[part]
    else return undefined
  }
  return value
}

/** The values an index keeps for a document (MongoDB's multikey rules). */
export function indexedValues(doc: Doc, path: string): PathValues {
  const direct = path.includes('.') ? undefined : doc[path] ?? null
  if (direct !== undefined && !Array.isArray(direct)) return { values: [direct], isMulti: false }
  const found: PathValues = { values: [], isMulti: false }
  collect(doc, path.split('.'), 0, found)
  return found
}

function collect(value: Value | undefined, parts: readonly string[], at: number, found: PathValues): void {
  const part = parts[at]
  if (part === undefined) {
    collectLeaf(value ?? null, found)
    return
  }
  if (Array.isArray(value)) {
    found.isMulti = true
    if (DIGITS.test(part)) collect(value[Number(part)], parts, at + 1, found)
    for (const item of value) if (isDoc(item)) collect(item[part], parts, at + 1, found)
    if (found.values.length === 0) found.values.push(null)
    return
  }
  if (isDoc(value)) collect(value[part], parts, at + 1, found)
  else found.values.push(null)
}

function collectLeaf(value: Value, found: PathValues): void {
  if (!Array.isArray(value)) {
    found.values.push(value)
    return
  }
  found.isMulti = true
  if (value.length === 0) found.values.push(EMPTY_ARRAY)
  else found.values.push(...value)
}
