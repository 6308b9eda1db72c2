import { requestFailed } from './errors'
import type { Doc, Value } from './values'
import { isDoc } from './values'

const INT32 = 2 ** 31
const INT64 = 2 ** 63

/** Reads canonical EJSON; server dates become `now` plus their offset. */
export function decode(text: string, now: number): Value {
  return fromJson(parse(text), now)
}

/** As `decode`, for texts that must be an object; an empty text is an empty object. */
export function decodeDoc(text: string | undefined, now: number): Doc {
  if (text === undefined || text === '') return {}
  const value = decode(text, now)
  if (!isDoc(value)) throw requestFailed('[InvalidParameter] an object is expected')
  return value
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw requestFailed('[InvalidParameter] not valid EJSON')
  }
}

function fromJson(json: unknown, now: number): Value {
  if (json === null || typeof json === 'string' || typeof json === 'boolean' || typeof json === 'number') return json
  if (Array.isArray(json)) return json.map((item) => fromJson(item, now))
  if (typeof json !== 'object') throw requestFailed('[InvalidParameter] not valid EJSON')
  const entries = Object.entries(json)
  const [first] = entries
  if (first !== undefined && first[0].charCodeAt(0) === 36) {
    const wrapped = unwrap(first[0], first[1], now)
    if (wrapped !== undefined) return wrapped
  }
  const doc: Doc = {}
  for (const [key, value] of entries) {
    if (key === '__proto__') throw requestFailed('[InvalidParameter] field name __proto__ is refused')
    doc[key] = fromJson(value, now)
  }
  return doc
}

function unwrap(key: string, value: unknown, now: number): Value | undefined {
  switch (key) {
    case '$numberInt':
    case '$numberLong':
    case '$numberDouble':
      return Number(value)
    case '$date':
      return new Date(Number(fromJson(typeof value === 'string' ? Date.parse(value) : value, now)))
    case '$regularExpression':
      return toRegExp(value)
    case '$tcb_server_date':
      return new Date(now + offsetOf(value, now))
    case '$oid':
    case '$binary':
    case '$numberDecimal':
    case '$timestamp':
    case '$minKey':
    case '$maxKey':
    case '$undefined':
    case '$uuid':
      throw requestFailed(`[InvalidParameter] values of type ${key} are not supported by the local cloud`)
    default:
      return undefined
  }
}

function offsetOf(value: unknown, now: number): number {
  const fields = fromJson(value, now)
  return isDoc(fields) ? Number(fields.offset ?? 0) || 0 : 0
}

function toRegExp(value: unknown): RegExp {
  const fields = fromJson(value, 0)
  if (!isDoc(fields) || typeof fields.pattern !== 'string') throw requestFailed('[InvalidParameter] bad regular expression')
  const flags = [...new Set(String(fields.options ?? '').replace(/[^ims]/g, ''))].join('')
  try {
    return new RegExp(fields.pattern, flags)
  } catch {
    throw requestFailed(`[InvalidParameter] bad regular expression: ${fields.pattern}`)
  }
}

/** Writes canonical EJSON. */
export function encode(value: Value): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (typeof value === 'number') return encodeNumber(value)
  if (Array.isArray(value)) return `[${value.map(encode).join(',')}]`
  if (value instanceof Date) return `{"$date":{"$numberLong":"${value.getTime()}"}}`
  if (value instanceof RegExp) {
    return `{"$regularExpression":{"pattern":${JSON.stringify(value.source)},"options":"${value.flags.replace(/[^ims]/g, '')}"}}`
  }
  let text = ''
  for (const key in value) {
    const field = value[key]
    if (field === undefined) continue
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${encode(field)}`
  }
  return `{${text}}`
}

function encodeNumber(value: number): string {
  if (Object.is(value, -0)) return '{"$numberDouble":"-0.0"}'
  if (!Number.isInteger(value) || value < -INT64 || value > INT64) return `{"$numberDouble":"${value}"}`
  return value >= -INT32 && value < INT32 ? `{"$numberInt":"${value}"}` : `{"$numberLong":"${value}"}`
}
