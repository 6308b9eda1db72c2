import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What exists on one machine only: the local cloud's own routes, people to sign in as, their made-up identities. */
const LOCAL_ONLY = [/__cloud/, /\bpersonas?\b/i, /\bdemo-[a-z]{3,}/, /\/cast\.json/]

/** `file: what` for each trace of the demo in a production build. */
export function localOnlyTraces(folder: string): string[] {
  if (!existsSync(folder)) return [`${folder} is not there: it was not built`]
  return filesUnder(folder).flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return LOCAL_ONLY.flatMap((trace) => (trace.test(text) ? [`${file}: ${trace.exec(text)?.[0] ?? ''}`] : []))
  })
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).map((name) => join(folder, name)).flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]))
