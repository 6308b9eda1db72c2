import { randomUUID } from 'node:crypto'
import type { Persona } from '../config'
import { CloudError } from '../engine/errors'
import type { FunctionHost } from '../functions/host'
import { isRecord } from '../wire/request'
import type { Exchange } from './http'
import { HttpError, bearerOf, header, readBody, sendJson } from './http'
import type { Personas } from './personas'

/** What a mini-program may send to a function. */
const LARGEST_EVENT_BYTES = 256 * 1024
const APP_ID = 'wxlocal'

export interface ApiParts { functions: FunctionHost; personas: Personas; envId: string }

/**
 * `/api/<function>`. A persona's token makes it the call of a mini-program: the body is the event, the openid in
 * the context, the returned object the reply. Everything else is a call through CloudBase's HTTP access.
 */
export async function callApi({ functions, personas, envId }: ApiParts, { request, response, url }: Exchange): Promise<void> {
  const [name = '', ...rest] = url.pathname.slice('/api/'.length).split('/')
  if (functions.definitions.get(name)?.isHttp !== true) throw new HttpError(404, 'there is no such function')
  const body = await readBody(request, LARGEST_EVENT_BYTES)
  const persona = personas.read(bearerOf(request))
  if (persona !== undefined) {
    const event = readEvent(body)
    sendJson(response, 200, await run(functions, { name, event, context: wxContext(persona) }))
    return
  }
  const event = JSON.stringify({
    path: `/${rest.join('/')}`,
    httpMethod: request.method,
    headers: Object.fromEntries(Object.keys(request.headers).map((key) => [key, header(request, key)])),
    queryStringParameters: Object.fromEntries(url.searchParams),
    requestContext: { requestId: randomUUID(), envId, appId: APP_ID, uin: 'local' },
    body: body.toString('utf8'),
    isBase64Encoded: false,
  })
  sendIntegration(response, await run(functions, { name, event, context: {} }))
}

export function wxContext(persona: Persona): Record<string, string> {
  return { WX_OPENID: persona.openid, WX_APPID: APP_ID, TCB_SOURCE: 'wx_client', WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID' }
}

async function run(functions: FunctionHost, call: { name: string; event: string; context: Record<string, string> }): Promise<string> {
  try {
    return await functions.invoke({ ...call, isNested: false })
  } catch (error) {
    if (!(error instanceof CloudError)) throw error
    if (error.code === 'EXCEED_CONCURRENT_REQUEST_LIMIT') throw new HttpError(429, error.message)
    throw new HttpError(error.code === 'FUNCTIONS_TIME_LIMIT_EXCEEDED' ? 504 : 500, `${error.code}: the function failed`)
  }
}

function readEvent(body: Buffer): string {
  const event = body.toString('utf8')
  try {
    if (isRecord(JSON.parse(event))) return event
  } catch {
    // Refused below, like any other body that is no object.
  }
  throw new HttpError(400, 'the body is not a JSON object')
}

/** `{statusCode, headers, body}` shapes the reply; any other result is the reply. */
function sendIntegration(response: Exchange['response'], result: string): void {
  const reply: unknown = JSON.parse(result)
  if (!isRecord(reply) || typeof reply.statusCode !== 'number') {
    sendJson(response, 200, result)
    return
  }
  const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? '')
  const content = Buffer.from(text, reply.isBase64Encoded === true ? 'base64' : 'utf8')
  const headers = isRecord(reply.headers) ? reply.headers : {}
  for (const [key, value] of Object.entries(headers)) response.setHeader(key, String(value))
  response.writeHead(reply.statusCode, { 'content-length': content.length })
  response.end(content)
}
