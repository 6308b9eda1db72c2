import { app } from '../phone'
import { fromBase64 } from '../bytes'

/** The app's own folder; every other path but the package's is temporary. */
export const userFolder = 'http://usr'
const tempFolder = 'http://tmp'

const files = new Map<string, { bytes: Uint8Array<ArrayBuffer>; at: number }>()
const folders = new Set<string>([userFolder, tempFolder])
let nextTemp = 1

export class FileFault extends Error {}

export function cleanPath(path: unknown): string {
  return String(path).replace(/\/+$/, '')
}

function packagePath(path: string): string {
  return path.replace(/^\.?\//, '')
}

export function hasFile(path: string): boolean {
  return files.has(path) || app.assets[packagePath(path)] !== undefined
}

export function hasFolder(path: string): boolean {
  return folders.has(path)
}

export function readFile(path: string): Uint8Array<ArrayBuffer> {
  const kept = files.get(path)
  if (kept) return kept.bytes
  const asset = app.assets[packagePath(path)]
  if (asset !== undefined) return fromBase64(asset.slice(asset.indexOf(',') + 1))
  throw new FileFault(`no such file or directory, open '${path}'`)
}

export function fileTime(path: string): number {
  return files.get(path)?.at ?? 0
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

/** Only the user folder may be written, and only into folders that are there. */
export function writeFile(path: string, bytes: Uint8Array<ArrayBuffer>): void {
  if (!path.startsWith(`${userFolder}/`)) throw new FileFault(`permission denied, open '${path}'`)
  if (!folders.has(parentOf(path))) throw new FileFault(`no such file or directory, open '${path}'`)
  files.set(path, { bytes, at: Date.now() })
}

export function removeFile(path: string): void {
  if (!files.delete(path)) throw new FileFault(`no such file or directory, unlink '${path}'`)
}

export function tempFile(bytes: Uint8Array<ArrayBuffer>, ending: string): string {
  const path = `${tempFolder}/${nextTemp}.${ending}`
  nextTemp += 1
  files.set(path, { bytes, at: Date.now() })
  return path
}

export function addFolder(path: string, isRecursive: boolean): void {
  if (folders.has(path)) throw new FileFault(`file already exists, mkdir '${path}'`)
  const parent = parentOf(path)
  if (!folders.has(parent)) {
    if (!isRecursive || !path.startsWith(`${userFolder}/`)) throw new FileFault(`no such file or directory, mkdir '${path}'`)
    addFolder(parent, true)
  }
  folders.add(path)
}

export function removeFolder(path: string, isRecursive: boolean): void {
  const inside = [...files.keys(), ...folders].filter((entry) => entry.startsWith(`${path}/`))
  if (!folders.has(path)) throw new FileFault(`no such file or directory, rmdir '${path}'`)
  if (inside.length > 0 && !isRecursive) throw new FileFault(`directory not empty, rmdir '${path}'`)
  inside.forEach((entry) => {
    files.delete(entry)
    folders.delete(entry)
  })
  folders.delete(path)
}

/** Names directly in a folder. */
export function listFolder(path: string): string[] {
  if (!folders.has(path)) throw new FileFault(`no such file or directory, scandir '${path}'`)
  const prefix = `${path}/`
  return [...files.keys(), ...folders].filter((entry) => entry.startsWith(prefix)).map((entry) => entry.slice(prefix.length)).filter((name) => !name.includes('/'))
}
