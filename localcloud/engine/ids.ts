import { randomBytes } from 'node:crypto'
import { requestFailed } from './errors'
import { orderKey } from './order-key'
import type { Value } from './values'

/**
 * A document's id as one sortable text: strings behind `"`, numbers before them, other values after,
 * as BSON orders them. SQLite ends a text at NUL, so such ids are refused.
 */
export function idText(id: Value): string {
  if (typeof id === 'string') {
    if (id.includes('\0')) throw requestFailed('[InvalidParameter] _id holds a NUL character')
    return `"${id}`
  }
  if (Array.isArray(id) || id instanceof RegExp || id === null) throw requestFailed('[InvalidParameter] _id must be a value, not an array, a pattern or null')
  return `${typeof id === 'number' ? '!' : '#'}${orderKey([id], [1]).toString('hex')}`
}

/** An id as CloudBase makes them: 32 hex digits that begin with the second they were made in. */
export function newId(now: number): string {
  return Math.floor(now / 1000).toString(16).padStart(8, '0') + randomBytes(12).toString('hex')
}
