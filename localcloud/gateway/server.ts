import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { LogLine } from '../config'
import { CloudError } from '../engine/errors'
import type { Admin } from '../wire/admin'
import type { ApiParts } from './api'
import { callApi } from './api'
import type { CloudParts } from './cloud-routes'
import { serveCloud } from './cloud-routes'
import type { Exchange } from './http'
import { HttpError, header, readBody, sendJson } from './http'
import { allowOrigin, isAllowedOrigin, isLocalHost } from './origins'
import type { StaticFiles } from './static-files'

export interface ServerParts { admin: Admin; api: ApiParts; cloud: CloudParts; statics: StaticFiles; log: (line: LogLine) => void }

const LARGEST_ADMIN_BYTES = 32 * 1024 * 1024
/** Longer than the SDK keeps an idle connection, so that it is the one to close. */
const KEEP_ALIVE_MS = 65_000

export function listen(parts: ServerParts, port: number): Promise<Server> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    if (request.url?.startsWith('/admin') === true) void answerAdmin(parts, request, response)
    else void answer(parts, request, response)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    // This machine only: the admin door asks for no secret.
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

async function answerAdmin({ admin, log }: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    // A page of a foreign site can't reach this door, not even by a name that resolves to this machine.
    if (!isLocalHost(header(request, 'host')) || !isAllowedOrigin(request)) throw new HttpError(403, 'only local callers')
    const body = await readBody(request, LARGEST_ADMIN_BYTES)
    const answered = await admin.answer(body, header(request, 'content-type'))
    if (typeof answered === 'string') sendJson(response, 200, answered)
    else response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': answered.length }).end(answered)
  } catch (error) {
    sendError(response, error, log)
  }
}

async function answer(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    allowOrigin(request, response)
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end()
      return
    }
    await route(parts, { request, response, url: new URL(request.url ?? '/', 'http://local') })
  } catch (error) {
    sendError(response, error, parts.log)
  }
}

async function route(parts: ServerParts, exchange: Exchange): Promise<void> {
  const { pathname } = exchange.url
  if (pathname.startsWith('/api/')) return callApi(parts.api, exchange)
  if (pathname.startsWith('/__cloud/')) {
    if (!isAllowedOrigin(exchange.request)) throw new HttpError(403, 'only local pages')
    return serveCloud(parts.cloud, exchange)
  }
  if (!parts.statics.serve(exchange)) throw new HttpError(404, 'not found')
  return undefined
}

function sendError(response: ServerResponse, error: unknown, log: (line: LogLine) => void): void {
  const status = error instanceof HttpError ? error.status : error instanceof CloudError ? 400 : 500
  const message = error instanceof Error ? error.message : String(error)
  if (status === 500) log({ level: 'error', message: `a request failed: ${message}`, stack: error instanceof Error ? error.stack : undefined })
  if (response.headersSent) response.destroy()
  else sendJson(response, status, JSON.stringify({ code: status, message: status === 500 ? 'internal error' : message }))
}
