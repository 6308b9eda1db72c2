import type { IncomingMessage, ServerResponse } from 'node:http'

/** A refusal of the gateway itself; functions answer for themselves. */
export class HttpError extends Error {
  constructor(readonly status: number, message: string) {
    super(message)
  }
}

export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  url: URL
}

/** Reads a whole body, at most `mostBytes`. */
export function readBody(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      // The rest is read and dropped, so that the client gets to see the answer.
      if (size <= mostBytes) chunks.push(chunk)
      else chunks.length = 0
    })
    request.on('end', () => (size > mostBytes ? reject(new HttpError(413, 'the body is too large')) : resolve(chunks.length === 1 ? chunks[0] ?? Buffer.alloc(0) : Buffer.concat(chunks))))
    request.on('error', reject)
  })
}

export function sendJson(response: ServerResponse, status: number, json: string): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(json), 'cache-control': 'no-store',
  })
  response.end(json)
}

export function header(request: IncomingMessage, name: string): string {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(', ') : value ?? ''
}

export function bearerOf(request: IncomingMessage): string {
  return /^Bearer (.+)$/.exec(header(request, 'authorization'))?.[1] ?? ''
}
