import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail } from './lib/console.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { assertNode } from './lib/node-version.mjs'

/**
 * `npm start`, and `npm run reset` (`--reset`). Dependency-free, because on a fresh clone nothing is installed yet; the
 * rest is scripts/serve-local.ts.
 */
function main() {
  assertNode()
  ensureInstalled()
  const root = join(dirname(fileURLToPath(import.meta.url)), '..')
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  const child = spawn(process.execPath, [tsx, join(root, 'scripts', 'serve-local.ts'), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
  // Ctrl-C reaches the child through the terminal; whoever stops only this process means both.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)))
}

try {
  main()
} catch (error) {
  fail(error)
}
