import type { Doc, Value } from './values'

/** Keys whose byte order is BSON order: null < numbers < strings < objects < arrays < booleans < dates < regexes. */
export const TAG = { empty: 0x08, null: 0x0a, number: 0x10, string: 0x14, object: 0x18, array: 0x1c, boolean: 0x28, date: 0x2c, regex: 0x34 } as const

/** An empty array has no element to index; MongoDB keys it below null. */
export const EMPTY_ARRAY = Symbol('empty array')
export type Indexed = Value | typeof EMPTY_ARRAY

let bytes = Buffer.allocUnsafe(4096)
let length = 0

/** One key of several values; a direction of -1 turns that value's bytes over. */
export function orderKey(values: readonly Indexed[], directions: readonly number[]): Buffer {
  length = 0
  for (let i = 0; i < values.length; i += 1) {
    const start = length
    writeValue(values[i] ?? null)
    if (directions[i] === -1) for (let at = start; at < length; at += 1) bytes[at] = ~(bytes[at] ?? 0)
  }
  return Buffer.from(bytes.subarray(0, length))
}

/** The first key after every key that starts with `prefix`; null when there is none. */
export function successor(prefix: Buffer): Buffer | null {
  let end = prefix.length
  while (end > 0 && prefix[end - 1] === 0xff) end -= 1
  if (end === 0) return null
  const next = Buffer.from(prefix.subarray(0, end))
  next[end - 1] = (next[end - 1] ?? 0) + 1
  return next
}

/** Compares two values in BSON order. */
export function compareValues(a: Value, b: Value): number {
  return Buffer.compare(orderKey([a], [1]), orderKey([b], [1]))
}

/** The tag a value's key starts with. */
export function tagOf(value: Indexed): number {
  if (value === EMPTY_ARRAY) return TAG.empty
  if (value === null) return TAG.null
  if (typeof value === 'number') return TAG.number
  if (typeof value === 'string') return TAG.string
  if (typeof value === 'boolean') return TAG.boolean
  if (Array.isArray(value)) return TAG.array
  if (value instanceof Date) return TAG.date
  return value instanceof RegExp ? TAG.regex : TAG.object
}

function reserve(count: number): void {
  if (length + count <= bytes.length) return
  const larger = Buffer.allocUnsafe(Math.max(bytes.length * 2, length + count))
  bytes.copy(larger, 0, 0, length)
  bytes = larger
}

function writeValue(value: Indexed): void {
  reserve(10)
  bytes[length] = tagOf(value)
  length += 1
  if (value === null || value === EMPTY_ARRAY) return
  if (typeof value === 'number') return writeNumber(value)
  if (typeof value === 'string') return writeText(value)
  if (typeof value === 'boolean') {
    bytes[length] = value ? 1 : 0
    length += 1
    return
  }
  if (value instanceof Date) return writeNumber(value.getTime())
  if (value instanceof RegExp) return writeText(`${value.source}/${value.flags}`)
  if (Array.isArray(value)) return writeArray(value)
  writeObject(value)
}

/** IEEE 754 with the sign turned so that bytes sort as numbers do; NaN sorts below all. */
function writeNumber(value: number): void {
  reserve(8)
  if (Number.isNaN(value)) {
    bytes.fill(0, length, length + 8)
  } else {
    bytes.writeDoubleBE(value === 0 ? 0 : value, length)
    const negative = ((bytes[length] ?? 0) & 0x80) !== 0
    if (negative) for (let at = length; at < length + 8; at += 1) bytes[at] = ~(bytes[at] ?? 0)
    else bytes[length] = (bytes[length] ?? 0) | 0x80
  }
  length += 8
}

/** UTF-8 with 00 escaped as 00 FF and closed by 00 00, so a prefix sorts before its extensions. */
function writeText(text: string): void {
  reserve(text.length * 6 + 2)
  const start = length
  length += bytes.write(text, start, 'utf8')
  if (text.includes('\0')) escapeZeros(start)
  bytes[length] = 0
  bytes[length + 1] = 0
  length += 2
}

function escapeZeros(start: number): void {
  const raw = Buffer.from(bytes.subarray(start, length))
  length = start
  for (const byte of raw) {
    bytes[length] = byte
    length += 1
    if (byte !== 0) continue
    bytes[length] = 0xff
    length += 1
  }
}

function writeArray(items: readonly Value[]): void {
  for (const item of items) writeValue(item)
  closeNested()
}

/** MongoDB compares objects field by field: type, then name, then value. */
function writeObject(doc: Doc): void {
  for (const name in doc) {
    const field = doc[name] ?? null
    reserve(1)
    bytes[length] = tagOf(field)
    length += 1
    writeText(name)
    writeValue(field)
  }
  closeNested()
}

function closeNested(): void {
  reserve(1)
  bytes[length] = 0
  length += 1
}
