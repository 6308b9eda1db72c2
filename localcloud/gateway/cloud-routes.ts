import type { Clock } from '../clock'
import { CloudError } from '../engine/errors'
import type { Timers } from '../functions/timers'
import type { Files } from '../storage/files'
import { FILES_ROUTE } from '../storage/files'
import type { PhoneCodes } from '../wire/phone-codes'
import { isRecord } from '../wire/request'
import type { Texts } from '../wire/texts'
import type { ConsoleView } from './console-page'
import { consolePage } from './console-page'
import { serveStorage, uploadAsPersona } from './file-routes'
import type { Exchange } from './http'
import { HttpError, bearerOf, readBody, sendJson } from './http'
import type { Personas } from './personas'

export interface CloudParts {
  clock: Clock
  timers: Timers
  files: Files
  personas: Personas
  texts: Texts
  phoneCodes: PhoneCodes
  health: { version: string; profile: string }
  view: () => ConsoleView
}

const LARGEST_BODY_BYTES = 16 * 1024

/** A gateway for text messages, as functions know one. */
const TEXTS_ROUTE = '/__cloud/texts'

/** `/__cloud/…`: what exists on this machine only. */
export async function serveCloud(parts: CloudParts, exchange: Exchange): Promise<void> {
  const { request, response, url } = exchange
  if (url.pathname.startsWith(FILES_ROUTE)) return serveStorage(parts.files, exchange)
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /__cloud/health':
      return sendJson(response, 200, JSON.stringify({ ok: true, ...parts.health }))
    case 'GET /__cloud/personas':
      return sendJson(response, 200, JSON.stringify(parts.personas.list()))
    case 'POST /__cloud/sign-in':
      return sendJson(response, 200, JSON.stringify({ token: parts.personas.signIn(await readField(exchange, 'persona')) }))
    case 'POST /__cloud/timer':
      return sendJson(response, 200, await parts.timers.run(await readField(exchange, 'name')))
    case 'GET /__cloud/clock':
      return sendClock(parts, exchange)
    case 'POST /__cloud/clock':
      parts.clock.set(await readInstant(exchange))
      return sendClock(parts, exchange)
    case 'POST /__cloud/upload':
      return uploadAsPersona(parts.files, parts.personas, exchange)
    case `POST ${TEXTS_ROUTE}`:
      return takeText(parts, exchange)
    case `GET ${TEXTS_ROUTE}`:
      return sendJson(response, 200, JSON.stringify(parts.texts.recent()))
    case 'POST /__cloud/phone-code':
      return sendJson(response, 200, JSON.stringify({ code: parts.phoneCodes.issue(phoneOf(parts, exchange)) }))
    case 'GET /__cloud/console':
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      response.end(consolePage(parts.view()))
      return undefined
    default:
      throw new HttpError(404, 'there is no such route')
  }
}

function sendClock({ clock }: CloudParts, { response }: Exchange): void {
  sendJson(response, 200, JSON.stringify({ now: clock.now() }))
}

async function takeText({ texts }: CloudParts, exchange: Exchange): Promise<void> {
  const { phone, digits } = await readFields(exchange)
  if (typeof phone !== 'string' || typeof digits !== 'string') throw new HttpError(400, 'a text has a phone and digits')
  texts.take(phone, digits)
  sendJson(exchange.response, 200, '{}')
}

/** Of the persona whose phone it is. */
function phoneOf({ personas }: CloudParts, { request }: Exchange): string {
  const persona = personas.read(bearerOf(request))
  if (persona === undefined) throw new HttpError(401, 'sign in first')
  if (persona.phone === undefined) throw new HttpError(404, 'this persona has no number')
  return persona.phone
}

async function readFields({ request }: Exchange): Promise<Record<string, unknown>> {
  const body = await readBody(request, LARGEST_BODY_BYTES)
  try {
    const fields: unknown = JSON.parse(body.toString('utf8'))
    if (isRecord(fields)) return fields
  } catch {
    // Refused below, like any other body that is no object.
  }
  throw new HttpError(400, 'the body is not a JSON object')
}

async function readField(exchange: Exchange, name: string): Promise<string> {
  const value = (await readFields(exchange))[name]
  if (typeof value !== 'string') throw new CloudError('INVALID_PARAM', `${name} is missing`)
  return value
}

/** Epoch ms, or null for real time. */
async function readInstant(exchange: Exchange): Promise<number | null> {
  const { at } = await readFields(exchange)
  if (at === null || (typeof at === 'number' && Number.isFinite(at) && Math.abs(at) < 8e15)) return at
  throw new HttpError(400, 'at must be epoch ms or null')
}
