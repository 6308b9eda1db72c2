import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import { join } from 'node:path'
import { inRoot } from '../../scripts/lib/root'
import type { TierName } from '../../seed/city/tiers'

/** What a city is made by: whatever changes here makes another one. */
const MAKERS = ['seed/city', 'seed/provision.ts', 'domain/points', 'domain/whistles', 'cloudfunctions/_core/actions/points', 'cloudfunctions/_core/store/collections.ts', 'localcloud/bulk-load.ts', 'localcloud/engine/order-key.ts', 'localcloud/data-folder.ts']

/** A made city's folder, kept under .cache until its makers change. The benches add to it by the actions, so it stays whole. */
export function cityFolder(tier: TierName): string {
  const prefix = `bench-city-${tier}-`
  const name = `${prefix}${makersHash()}`
  const folder = inRoot('.cache', name)
  if (existsSync(folder)) return folder
  mkdirSync(inRoot('.cache'), { recursive: true })
  for (const old of readdirSync(inRoot('.cache')).filter((other) => other.startsWith(prefix))) rmSync(inRoot('.cache', old), { recursive: true })
  console.log(`       making city ${tier} …`)
  const draft = `${folder}.new`
  rmSync(draft, { recursive: true, force: true })
  const made = spawnSync(process.execPath, [inRoot('node_modules', 'tsx', 'dist', 'cli.mjs'), '--max-semi-space-size=128', inRoot('scripts', 'seed-city.ts'), '--tier', tier, '--data', draft], { stdio: ['ignore', 'inherit', 'inherit'], cwd: inRoot() })
  if (made.status !== 0) throw new Error(`city ${tier} was not made`)
  renameSync(draft, folder)
  return folder
}

/**
 * Reads a city's database once from end to end, so that the machine has it in memory: cold, a large one is slow by the
 * disk's random reads (a statement's first page 10 ms warm, 130 ms cold on tier L), and the ledger's own growth is lost in it.
 */
export async function warmUp(folder: string): Promise<void> {
  await finished(createReadStream(join(folder, 'cloud.db'), { highWaterMark: 1 << 22 }).resume())
}

function makersHash(): string {
  const hash = createHash('sha256')
  for (const path of MAKERS.flatMap((maker) => filesUnder(inRoot(maker)))) hash.update(readFileSync(path))
  return hash.digest('hex').slice(0, 12)
}

function filesUnder(path: string): string[] {
  if (path.endsWith('.ts')) return [path]
  return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry) => filesUnder(join(path, entry.name)))
}
