import { randomUUID } from 'node:crypto'

/** Who calls, told by the platform's context alone; nothing in an event can claim to be a phone or a timer. */
export type Source =
  | { kind: 'phone'; openid: string; body: unknown }
  /** `bearer`: what stood in the authorization header; whose it is, the store says. */
  | { kind: 'http'; body: unknown; bearer: string | null }
  | { kind: 'timer' }

export interface Envelope {
  source: Source
  requestId: string
}

/** CloudBase passes the environment as JSON text, older runtimes as `k=v;k=v`. */
function environmentOf(context: unknown): Record<string, string> {
  if (typeof context !== 'object' || context === null) return {}
  if ('environment' in context && typeof context.environment === 'string') return asTextRecord(parseJson(context.environment))
  if ('environ' in context && typeof context.environ === 'string') {
    return Object.fromEntries(context.environ.split(';').map((pair) => pair.split('=', 2)).filter((pair) => pair.length === 2))
  }
  return {}
}

export function openEnvelope(event: unknown, context: unknown): Envelope {
  const environment = environmentOf(context)
  const requestId = requestIdOf(context)
  if (environment['TRIGGER_SRC'] === 'timer') return { source: { kind: 'timer' }, requestId }
  const openid = environment['WX_OPENID']
  if (openid) return { source: { kind: 'phone', openid, body: phoneBody(event) }, requestId }
  return { source: { kind: 'http', body: httpBody(event), bearer: bearerOf(event) }, requestId }
}

/** The HTTP access service's reply; phones get the bare body. */
export function closeEnvelope({ source }: Envelope, body: unknown, status: 200 | 401 | 500): unknown {
  if (source.kind !== 'http') return body
  return {
    statusCode: status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
    isBase64Encoded: false,
  }
}

/** The mini-program's SDK adds what it knows of the caller to every event; only the context is believed. */
function phoneBody(event: unknown): unknown {
  if (typeof event !== 'object' || event === null) return event
  return Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'userInfo' && key !== 'tcbContext'))
}

function httpBody(event: unknown): unknown {
  if (typeof event !== 'object' || event === null || !('body' in event)) return null
  if (typeof event.body !== 'string') return event.body
  const isBase64 = 'isBase64Encoded' in event && event.isBase64Encoded === true
  return parseJson(isBase64 ? Buffer.from(event.body, 'base64').toString() : event.body)
}

/** Header names come in any case. */
function bearerOf(event: unknown): string | null {
  const headers = typeof event === 'object' && event !== null && 'headers' in event ? asTextRecord(event.headers) : {}
  const given = Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization')?.[1] ?? ''
  return /^Bearer (\S+)$/.exec(given)?.[1] ?? null
}

function requestIdOf(context: unknown): string {
  const given = typeof context === 'object' && context !== null && 'request_id' in context ? context.request_id : null
  return typeof given === 'string' ? given : randomUUID()
}

function asTextRecord(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
