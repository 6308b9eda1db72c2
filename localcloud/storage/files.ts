import { randomUUID } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkCloudPath } from './cloud-path'
import type { Signer } from './signing'

export const FILES_ROUTE = '/__cloud/files/'
export const LARGEST_FILE_BYTES = 20 * 1024 * 1024

const TICKET_MS = 15 * 60_000

export interface Ticket { url: string; authorization: string; fileId: string }

/** Stored files and the signed ways to them. Tickets and links live in real time: the clock may be moved. */
export class Files {
  constructor(private readonly envId: string, private readonly dir: string, private readonly signer: Signer) {}

  /** Leave to upload one file to one path. */
  ticket(cloudPath: string, baseUrl: string): Ticket {
    const path = checkCloudPath(cloudPath)
    const expires = String(Date.now() + TICKET_MS)
    return {
      url: `${baseUrl}${FILES_ROUTE}${path.split('/').map(encodeURIComponent).join('/')}`,
      authorization: `${expires}.${this.signer.sign('upload', `${path}\n${expires}`)}`,
      fileId: this.fileId(path),
    }
  }

  isTicketValid(cloudPath: string, authorization: string): boolean {
    const [expires = '', signature = ''] = authorization.split('.')
    return Number(expires) > Date.now() && this.signer.isValid('upload', `${cloudPath}\n${expires}`, signature)
  }

  /** Not percent-encoded: the SDK encodes it once more. Undefined when there is no such file. */
  downloadUrl(fileId: string, baseUrl: string, seconds: number): string | undefined {
    const path = this.pathOf(fileId)
    if (path === undefined || !existsSync(join(this.dir, path))) return undefined
    const expires = String(Date.now() + Math.max(1, seconds) * 1_000)
    return `${baseUrl}${FILES_ROUTE}${path}?sign=${this.signer.sign('download', `${path}\n${expires}`)}&t=${expires}`
  }

  isLinkValid(cloudPath: string, signature: string, expires: string): boolean {
    return Number(expires) > Date.now() && this.signer.isValid('download', `${cloudPath}\n${expires}`, signature)
  }

  /** Stores a file whole or not at all: it gets its name once its bytes are on disk. */
  async store(cloudPath: string, content: Buffer): Promise<string> {
    const path = checkCloudPath(cloudPath)
    const target = join(this.dir, path)
    const partial = join(this.dir, `.upload-${randomUUID()}`)
    await mkdir(dirname(target), { recursive: true })
    const file = await open(partial, 'w')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(partial, target)
    await syncFolder(dirname(target))
    return this.fileId(path)
  }

  async remove(fileId: string): Promise<boolean> {
    const path = this.pathOf(fileId)
    if (path === undefined || !existsSync(join(this.dir, path))) return false
    await rm(join(this.dir, path))
    return true
  }

  /** Where a file lies and how long it is; undefined when absent. */
  locate(cloudPath: string): { file: string; size: number } | undefined {
    const file = join(this.dir, checkCloudPath(cloudPath))
    const stats = statSync(file, { throwIfNoEntry: false })
    return stats?.isFile() === true ? { file, size: stats.size } : undefined
  }

  private fileId(path: string): string {
    return `cloud://${this.envId}.local/${path}`
  }

  private pathOf(fileId: string): string | undefined {
    const prefix = `cloud://${this.envId}.local/`
    return fileId.startsWith(prefix) ? checkCloudPath(fileId.slice(prefix.length)) : undefined
  }
}

/** A new name is durable once its folder is; Windows has no such step. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
