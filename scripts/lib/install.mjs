import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PlainError, say } from './console.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const lockFile = join(root, 'package-lock.json')
const stampFile = join(root, 'node_modules', '.qingfeng-lock')

/** Installs when node_modules is missing or belongs to another lock file. */
export function ensureInstalled() {
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock) return
  if (!matchesLock()) {
    say('installing dependencies (npm ci), one to three minutes …')
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
    if (status !== 0) throw new PlainError('npm ci failed (see above). Check the network and the registry (`npm config get registry`), then run the same command again.')
  }
  writeFileSync(stampFile, lock)
}

/** Somebody may have run `npm ci` himself: npm keeps what it installed in its own lock. */
function matchesLock() {
  const installedFile = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedFile)) return false
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version)
}
