import { requestFailed } from './errors'
import { encode } from './ejson'
import { UPDATE_OPERATORS } from './update-operators'
import type { Doc, Value } from './values'
import { isDoc } from './values'

/** CloudBase's bound on a document. */
const LARGEST_BODY_BYTES = 512 * 1024
const DEEPEST = 100

/** Applies update operators to a copy and returns it. Refuses what MongoDB refuses, the document stays as it was. */
export function applyUpdate(doc: Doc, update: Doc): Doc {
  const operators = Object.entries(update)
  if (operators.some(([name]) => !name.startsWith('$'))) throw requestFailed('[InvalidParameter] an update holds operators only')
  refuseOverlaps(operators.flatMap(([, fields]) => (isDoc(fields) ? Object.keys(fields) : [])))
  const copy = copyOf(doc)
  for (const [name, fields] of operators) {
    const operator = UPDATE_OPERATORS[name]
    if (operator === undefined || !isDoc(fields)) throw requestFailed(`[InvalidParameter] update operator ${name} is not supported by the local cloud`)
    for (const [path, operand] of Object.entries(fields)) operator(copy, path, operand)
  }
  if (encode(copy._id ?? null) !== encode(doc._id ?? null)) throw requestFailed("[InvalidParameter] Performing an update on the path '_id' would modify the immutable field '_id'")
  return copy
}

/** Two changes of one path, or of a path and its parent, have no defined order. */
function refuseOverlaps(paths: string[]): void {
  const sorted = [...paths].sort()
  for (const [at, path] of sorted.entries()) {
    const next = sorted.slice(at + 1).find((other) => other === path || other.startsWith(`${path}.`))
    if (next !== undefined) throw requestFailed(`[InvalidParameter] Updating the path '${next}' would create a conflict at '${path}'`)
  }
}

function copyOf(doc: Doc): Doc {
  const copy: Doc = {}
  for (const key in doc) copy[key] = copyValue(doc[key] ?? null)
  return copy
}

function copyValue(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyValue)
  return isDoc(value) ? copyOf(value) : value
}

/** Refuses documents the platform would not store. */
export function checkStorable(doc: Doc, body: string): void {
  if (body.length > LARGEST_BODY_BYTES / 3 && Buffer.byteLength(body) > LARGEST_BODY_BYTES) {
    throw requestFailed('[InvalidParameter] the document is larger than 512 KB')
  }
  checkFields(doc, 1)
}

function checkFields(value: Value, depth: number): void {
  if (depth > DEEPEST) throw requestFailed('[InvalidParameter] the document is nested too deeply')
  if (Array.isArray(value)) {
    for (const item of value) checkFields(item, depth + 1)
    return
  }
  if (!isDoc(value)) return
  for (const key in value) {
    if (key.startsWith('$') || key === '') throw requestFailed(`[InvalidParameter] field name '${key}' is not allowed`)
    checkFields(value[key] ?? null, depth + 1)
  }
}
