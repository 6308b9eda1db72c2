import { requestFailed } from './errors'
import { encode } from './ejson'
import type { Doc, Value } from './values'
import { isDoc } from './values'

const DIGITS = /^\d+$/
/** MongoDB pads an array at most this far when an index past its end is set. */
const MOST_PADDING = 1_500

type Holder = Doc | Value[]

/** Where a path ends: the object or array that holds its last part. */
export interface Place { holder: Holder; key: string }

/** Finds the holder of a path, making objects on the way; refuses to go through a scalar, as MongoDB does. */
export function placeFor(doc: Doc, path: string): Place {
  const parts = checkPath(path)
  const key = parts[parts.length - 1] ?? ''
  let holder: Holder = doc
  for (const [at, part] of parts.slice(0, -1).entries()) {
    let next = read(holder, part)
    if (next === undefined) {
      next = {}
      write({ holder, key: part }, next)
    }
    if (!isHolder(next)) throw cannotCreate(parts[at + 1] ?? key, part, next)
    holder = next
  }
  if (Array.isArray(holder) && !DIGITS.test(key)) throw cannotCreate(key, parts[parts.length - 2] ?? '', holder)
  return { holder, key }
}

/** Finds a path that exists; undefined when some part is missing. */
export function placeOf(doc: Doc, path: string): Place | undefined {
  const parts = checkPath(path)
  let holder: Holder = doc
  for (const part of parts.slice(0, -1)) {
    const next = read(holder, part)
    if (next === undefined || !isHolder(next)) return undefined
    holder = next
  }
  const key = parts[parts.length - 1] ?? ''
  return read(holder, key) === undefined ? undefined : { holder, key }
}

export function current({ holder, key }: Place): Value | undefined {
  return read(holder, key)
}

export function write({ holder, key }: Place, value: Value): void {
  if (!Array.isArray(holder)) {
    holder[key] = value
    return
  }
  const at = Number(key)
  if (at > holder.length + MOST_PADDING) throw requestFailed(`[InvalidParameter] array index ${key} is too far past the end`)
  while (holder.length < at) holder.push(null)
  holder[at] = value
}

/** Removes a field; in an array it leaves null, so the others keep their places. */
export function erase({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder[Number(key)] = null
  else delete holder[key]
}

function read(holder: Holder, key: string): Value | undefined {
  if (Array.isArray(holder)) return DIGITS.test(key) ? holder[Number(key)] : undefined
  return Object.prototype.hasOwnProperty.call(holder, key) ? holder[key] : undefined
}

function isHolder(value: Value): value is Holder {
  return Array.isArray(value) || isDoc(value)
}

function checkPath(path: string): string[] {
  const parts = path.split('.')
  for (const part of parts) {
    if (part === '' || part === '__proto__') throw requestFailed(`[InvalidParameter] bad field path: ${path}`)
    if (part.startsWith('$')) throw requestFailed(`[InvalidParameter] positional path ${path} is not supported by the local cloud`)
  }
  return parts
}

function cannotCreate(field: string, parent: string, value: Value): Error {
  return requestFailed(`[InvalidParameter] Cannot create field '${field}' in element {${parent}: ${encode(value)}}`)
}
