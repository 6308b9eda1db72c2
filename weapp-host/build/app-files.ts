import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordOf } from '../shared/json'

/** All file paths below `folder`, from it, with forward slashes. */
export function listFiles(folder: string, prefix = ''): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = prefix + entry.name
    return entry.isDirectory() ? listFiles(join(folder, entry.name), `${path}/`) : [path]
  })
}

export function readText(dist: string, path: string): string {
  return readFileSync(join(dist, path), 'utf8')
}

export function withoutEnding(path: string): string {
  return path.replace(/\.[^./]+$/, '')
}

export function readConfig(dist: string, path: string): Record<string, unknown> {
  const parsed: unknown = JSON.parse(readText(dist, path))
  return recordOf(parsed)
}

export interface PackageRoots { readonly pages: readonly string[]; readonly roots: readonly string[] }

/** The pages of app.json with their full paths, and the root folders of its subpackages (without slashes at the ends). */
export function packageRoots(app: Readonly<Record<string, unknown>>): PackageRoots {
  const listed = app.subPackages ?? app.subpackages
  const subpackages = (Array.isArray(listed) ? listed : []).map(recordOf).map((entry) => ({
    root: String(entry.root ?? '').replace(/^\/|\/$/g, ''),
    pages: Array.isArray(entry.pages) ? entry.pages.map(String) : [],
  }))
  const main = Array.isArray(app.pages) ? app.pages.map(String) : []
  return {
    pages: [...main, ...subpackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page.replace(/^\//, '')}`))],
    roots: subpackages.map(({ root }) => root),
  }
}
