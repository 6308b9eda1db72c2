import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const ROOT = join(__dirname, '../../..')

/** A server process that can be killed without notice and started again on the same folder and port. */
export class CrashServer {
  private child: ChildProcess | undefined
  private readonly script: string
  private args: readonly string[]
  private up: Promise<void> = Promise.resolve()

  /** `script` is called with the port, the data folder and `args`. */
  constructor(private readonly port: number, private readonly dataDir: string, { script = join(__dirname, 'crash-server.ts'), args = [] }: { script?: string; args?: readonly string[] } = {}) {
    // One file, so that 21 starts take seconds.
    this.script = join(dataDir, 'server.cjs')
    this.args = args
    buildSync({ entryPoints: [script], outfile: this.script, bundle: true, platform: 'node', format: 'cjs', external: ['libsql'] })
  }

  /** Resolves while the server runs, or once it runs again. */
  get isUp(): Promise<void> {
    return this.up
  }

  start(): Promise<void> {
    this.up = this.launch()
    return this.up
  }

  /** Kills the process; until it has been started again, `isUp` waits. */
  async killAndStart(args = this.args): Promise<void> {
    this.args = args
    let settle: (started: Promise<void>) => void = () => undefined
    this.up = new Promise((resolve) => { settle = resolve })
    await this.kill()
    const started = this.launch()
    settle(started)
    await started
  }

  async kill(): Promise<void> {
    const { child } = this
    if (child === undefined) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  private async launch(): Promise<void> {
    const child = spawn(process.execPath, [this.script, String(this.port), join(this.dataDir, 'data'), ...this.args], {
      stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_PATH: join(ROOT, 'node_modules') },
    })
    this.child = child
    await once(child.stdout, 'data')
  }
}

export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  server.close()
  await once(server, 'close')
  return port
}
