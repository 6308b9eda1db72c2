import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { buildSync } from 'esbuild'

const ROOT = join(__dirname, '../..')

export interface ServerProcess { adminUrl: string; startMs: number; rssBytes: number; stop(): Promise<void> }

export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'localcloud-bench-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Starts a server, named by its path from here, in its own process. */
export async function startServer(name: string, folder: string, args: readonly string[] = []): Promise<ServerProcess> {
  const script = join(folder, `${basename(name)}.cjs`)
  buildSync({ entryPoints: [join(__dirname, `${name}.ts`)], outfile: script, bundle: true, platform: 'node', format: 'cjs', packages: 'external' })
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_PATH: join(ROOT, 'node_modules') },
  })
  const [line]: unknown[] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => ['failed'])])
  const [word, adminUrl = '', startMs = '0', rssBytes = '0'] = String(line).trim().split(' ')
  if (word !== 'ready') throw new Error(`${name} did not start`)
  return {
    adminUrl, startMs: Number(startMs), rssBytes: Number(rssBytes),
    stop: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}
