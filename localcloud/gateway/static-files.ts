import { createReadStream, readFileSync, statSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { join, normalize, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Mount } from '../config'
import { contentTypeOf } from '../storage/content-type'
import type { Exchange } from './http'
import { header } from './http'

const COMPRESSED = /^(text\/|application\/json|image\/svg)/
const LEAST_COMPRESSED_BYTES = 1_024
const MOST_CACHED = 500

/** Static folders under URL prefixes; the longest prefix wins. Texts are sent gzipped. */
export class StaticFiles {
  private readonly mounts: readonly Mount[]
  private readonly zipped = new Map<string, Buffer>()

  constructor(mounts: readonly Mount[]) {
    this.mounts = mounts.map(({ path, folder }) => ({ path: path.replace(/\/+$/, ''), folder })).sort((a, b) => b.path.length - a.path.length)
  }

  /** Answers and returns true when a mounted file is asked for. */
  serve(exchange: Exchange): boolean {
    const { request, response, url } = exchange
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const mount = this.mounts.find(({ path }) => url.pathname === path || url.pathname.startsWith(`${path}/`))
    if (mount === undefined) return false
    // Relative addresses in a page need the slash.
    if (url.pathname === mount.path) {
      response.writeHead(302, { location: `${mount.path}/${url.search}` })
      response.end()
      return true
    }
    const found = find(mount, url.pathname)
    if (found === undefined) return false
    this.send(exchange, found)
    return true
  }

  private send({ request, response }: Exchange, { file, stats }: FoundFile): void {
    const type = contentTypeOf(file)
    const etag = `"${stats.size.toString(16)}-${Math.floor(stats.mtimeMs).toString(16)}"`
    const headers = { 'content-type': type, etag, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' }
    if (header(request, 'if-none-match') === etag) {
      response.writeHead(304, headers)
      response.end()
      return
    }
    const isZipped = COMPRESSED.test(type) && stats.size >= LEAST_COMPRESSED_BYTES && header(request, 'accept-encoding').includes('gzip')
    const content = isZipped ? this.zip(file, etag) : undefined
    response.writeHead(200, {
      ...headers, 'content-length': content?.length ?? stats.size, ...(isZipped ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
    })
    if (request.method === 'HEAD') response.end()
    else if (content !== undefined) response.end(content)
    else createReadStream(file).on('error', () => response.destroy()).pipe(response)
  }

  private zip(file: string, etag: string): Buffer {
    const key = `${file} ${etag}`
    const known = this.zipped.get(key)
    if (known !== undefined) return known
    const content = gzipSync(readFileSync(file))
    if (this.zipped.size >= MOST_CACHED) this.zipped.clear()
    this.zipped.set(key, content)
    return content
  }
}

interface FoundFile { file: string; stats: Stats }

function find(mount: Mount, pathname: string): FoundFile | undefined {
  const relative = decode(pathname.slice(mount.path.length))
  if (relative === undefined || relative.includes('\0')) return undefined
  const file = join(mount.folder, normalize(relative))
  if (file !== normalize(mount.folder) && !file.startsWith(normalize(mount.folder).replace(/[/\\]$/, '') + sep)) return undefined
  const stats = statSync(file, { throwIfNoEntry: false })
  if (stats?.isDirectory() !== true) return stats === undefined ? undefined : { file, stats }
  const index = join(file, 'index.html')
  const indexStats = statSync(index, { throwIfNoEntry: false })
  return indexStats === undefined ? undefined : { file: index, stats: indexStats }
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
