import { extname } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8', '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8', '.csv': 'text/csv; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png',
  '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.webp': 'image/webp', '.gif': 'image/gif', '.ico': 'image/x-icon',
  '.woff': 'font/woff', '.woff2': 'font/woff2', '.ttf': 'font/ttf', '.pdf': 'application/pdf', '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '.mp3': 'audio/mpeg', '.mp4': 'video/mp4',
}
const PASSIVE = /^(image\/(png|jpeg|webp|gif)|text\/(plain|csv)|application\/(json|pdf|vnd\.openxml)|audio\/|video\/)/
const BYTES = 'application/octet-stream'

export function contentTypeOf(file: string): string {
  return TYPES[extname(file).toLowerCase()] ?? BYTES
}

/** For files people uploaded: nothing a browser would run. */
export function passiveContentTypeOf(file: string): string {
  const type = contentTypeOf(file)
  return PASSIVE.test(type) ? type : BYTES
}
