import { readFileSync } from 'node:fs'
import { extname } from 'node:path'

export interface PickedFile { readonly ending: string; readonly base64: string }

/** What the user of the emulated phone will choose and scan, in turn; an empty queue means he cancels. */
export class UserQueue {
  private readonly media: string[]
  private readonly scans: string[]

  constructor(media: readonly string[], scans: readonly string[]) {
    this.media = [...media]
    this.scans = [...scans]
  }

  pushMedia(path: string): void {
    this.media.push(path)
  }

  pushScan(text: string): void {
    this.scans.push(text)
  }

  nextMedia(): PickedFile | null {
    const path = this.media.shift()
    if (path === undefined) return null
    return { ending: extname(path).slice(1).toLowerCase() || 'bin', base64: readFileSync(path).toString('base64') }
  }

  nextScan(): string | null {
    return this.scans.shift() ?? null
  }
}
