import type { IncomingMessage, ServerResponse } from 'node:http'
import { header } from './http'

const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

export function isLocalHost(host: string): boolean {
  return LOCAL_HOST.test(host)
}

/** Pages of this machine (a development server on another port) and of this very address may call. */
export function isAllowedOrigin(request: IncomingMessage): boolean {
  const origin = header(request, 'origin')
  if (origin === '' || origin === 'null') return true
  const host = origin.replace(/^https?:\/\//, '')
  return isLocalHost(host) || host === header(request, 'host')
}

export function allowOrigin(request: IncomingMessage, response: ServerResponse): void {
  const origin = header(request, 'origin')
  if (origin === '' || !isAllowedOrigin(request)) return
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-allow-methods', 'GET, HEAD, POST, PUT, OPTIONS')
  response.setHeader('access-control-allow-headers', header(request, 'access-control-request-headers') || 'authorization, content-type')
  response.setHeader('access-control-max-age', '600')
  response.setHeader('vary', 'origin')
}
