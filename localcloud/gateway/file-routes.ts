import { createReadStream } from 'node:fs'
import { passiveContentTypeOf } from '../storage/content-type'
import type { Files } from '../storage/files'
import { FILES_ROUTE, LARGEST_FILE_BYTES } from '../storage/files'
import type { Exchange } from './http'
import { HttpError, bearerOf, header, readBody, sendJson } from './http'
import type { Personas } from './personas'

/** `/__cloud/files/<path>`: PUT with a ticket, GET and HEAD with a signed link. */
export async function serveStorage(files: Files, exchange: Exchange): Promise<void> {
  const path = decodePath(exchange.url.pathname.slice(FILES_ROUTE.length))
  if (exchange.request.method === 'PUT') await put(files, path, exchange)
  else if (exchange.request.method === 'GET' || exchange.request.method === 'HEAD') get(files, path, exchange)
  else throw new HttpError(405, 'files are put or got')
}

/** `POST /__cloud/upload?path=`: what the host of the built mini-program uses for `wx.cloud.uploadFile`. */
export async function uploadAsPersona(files: Files, personas: Personas, { request, response, url }: Exchange): Promise<void> {
  if (personas.read(bearerOf(request)) === undefined) throw new HttpError(401, 'sign in first')
  const content = await readBody(request, LARGEST_FILE_BYTES)
  const fileID = await files.store(url.searchParams.get('path') ?? '', content)
  sendJson(response, 200, JSON.stringify({ fileID }))
}

async function put(files: Files, path: string, { request, response }: Exchange): Promise<void> {
  // The SDK sends the ticket under both names.
  const authorization = header(request, 'authorization') || header(request, 'signature')
  if (!files.isTicketValid(path, authorization)) {
    request.resume()
    throw new HttpError(403, 'the upload ticket is not valid')
  }
  await files.store(path, await readBody(request, LARGEST_FILE_BYTES))
  response.writeHead(200, { 'content-length': 0 })
  response.end()
}

function get(files: Files, path: string, { request, response, url }: Exchange): void {
  if (!files.isLinkValid(path, url.searchParams.get('sign') ?? '', url.searchParams.get('t') ?? '')) throw new HttpError(403, 'the link is not valid')
  const found = files.locate(path)
  if (found === undefined) throw new HttpError(404, 'there is no such file')
  response.writeHead(200, {
    'content-type': passiveContentTypeOf(path),
    'content-length': found.size,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, max-age=3600',
  })
  if (request.method === 'HEAD') response.end()
  else createReadStream(found.file).on('error', () => response.destroy()).pipe(response)
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw new HttpError(400, 'the path is not valid')
  }
}
