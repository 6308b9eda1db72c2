import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inRoot } from './root'

/** Something built from files: `output` is what must be there for it to count. */
export interface Built {
  readonly name: string
  readonly inputs: readonly string[]
  readonly output: string
  /** What else the result depends on. */
  readonly salt?: string
}

const stampOf = ({ name }: Built): string => inRoot('.cache', `${name}.sha256`)

/** One hash over names and contents of all inputs. */
export function hashOf({ inputs, salt = '' }: Built): string {
  const hash = createHash('sha256').update(salt)
  for (const file of inputs.flatMap((input) => filesUnder(inRoot(input)))) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** Whether what is there was built from the inputs as they are now. */
export function isFresh(built: Built): boolean {
  const stamp = stampOf(built)
  return existsSync(stamp) && existsSync(built.output) && readFileSync(stamp, 'utf8') === hashOf(built)
}

/** Builds and stamps with the hash from before: what changes meanwhile is built next time. */
export async function buildStamped(built: Built, build: () => Promise<unknown> | void): Promise<void> {
  const hash = hashOf(built)
  rmSync(stampOf(built), { force: true })
  await build()
  mkdirSync(dirname(stampOf(built)), { recursive: true })
  writeFileSync(stampOf(built), hash)
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).sort().flatMap((name) => filesUnder(join(path, name)))
}
