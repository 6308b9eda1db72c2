import { statSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles, packageRoots, readConfig } from './build/app-files'

export interface PackageSizes { main: number; subpackages: Record<string, number>; pages: Record<string, number> }

// Files the WeChat uploader leaves out of a package.
const notUploaded = /(?:^|\/)project(?:\.private)?\.config\.json$|\.map$/

/** Raw bytes of each package, and of each page's own files (js, json, wxml, wxss). */
export function packageSizes(dist: string): PackageSizes {
  const { pages, roots } = packageRoots(readConfig(dist, 'app.json'))
  const sizes: PackageSizes = {
    main: 0,
    subpackages: Object.fromEntries(roots.map((root) => [root, 0])),
    pages: Object.fromEntries(pages.map((page) => [page, 0])),
  }
  for (const file of listFiles(dist).filter((path) => !notUploaded.test(path))) {
    const bytes = statSync(join(dist, file)).size
    const root = roots.find((folder) => file.startsWith(`${folder}/`))
    if (root === undefined) sizes.main += bytes
    else sizes.subpackages[root] = (sizes.subpackages[root] ?? 0) + bytes
    const page = pages.find((path) => file.startsWith(`${path}.`))
    if (page !== undefined) sizes.pages[page] = (sizes.pages[page] ?? 0) + bytes
  }
  return sizes
}
