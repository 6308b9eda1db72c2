import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A mark of zod's that no minifier renames. */
const ZOD = '_zod'

/** Scripts that a browser fetches with the first request and that hold the contract's schemas, which nothing there reads. */
export function schemasInFirstLoad(folder: string): string[] {
  const page = join(folder, 'index.html')
  if (!existsSync(page)) return [`${page} is not there: it was not built`]
  const scripts = [...readFileSync(page, 'utf8').matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => join(folder, src ?? ''))
  if (scripts.length === 0) return [`${page} names no script`]
  return scripts.filter((script) => readFileSync(script, 'utf8').includes(ZOD)).map((script) => `${script} holds zod`)
}
