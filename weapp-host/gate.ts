import { spawnSync } from 'node:child_process'
import { accessSync, chmodSync, constants, copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { listFiles, packageRoots, readConfig } from './build/app-files'

export interface GateResult { ok: boolean; errors: string[] }

const folders: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' }
const maxOutputBytes = 64 * 1024 * 1024

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The package ships its compilers without the executable bit, and node_modules may be another user's. */
function compiler(name: 'wcc' | 'wcsc'): string {
  const folder = folders[process.platform] ?? 'linux'
  const shipped = join(dirname(require.resolve('miniprogram-compiler/package.json')), 'bin', folder, folder === 'windows' ? `${name}.exe` : name)
  if (isRunnable(shipped)) return shipped
  try {
    chmodSync(shipped, 0o755)
    return shipped
  } catch {
    const copy = join(mkdtempSync(join(tmpdir(), 'weapp-gate-')), name)
    copyFileSync(shipped, copy)
    chmodSync(copy, 0o755)
    return copy
  }
}

// wcsc ends each complaint with a count of files that is always zero.
const noise = /^(\s*|error file count: \d+)$/

function complaints(name: 'wcc' | 'wcsc', flags: readonly string[], dist: string, files: readonly string[]): string[] {
  if (files.length === 0) return []
  const { status, error, stderr } = spawnSync(compiler(name), [...flags, ...files], { cwd: dist, maxBuffer: maxOutputBytes, encoding: 'utf8' })
  if (error) return [`${name}: ${error.message}`]
  if (status === 0) return []
  const lines = stderr.split('\n').filter((line) => !noise.test(line))
  return lines.length > 0 ? lines : [`${name}: ended with ${String(status)} and said nothing`]
}

function missingFiles(dist: string, files: ReadonlySet<string>): string[] {
  if (!files.has('app.json')) return ['app.json: not found']
  const { pages } = packageRoots(readConfig(dist, 'app.json'))
  return pages.flatMap((page) => ['.js', '.wxml', '.json'].map((ending) => page + ending).filter((file) => !files.has(file))
    .map((file) => `app.json: page file ${file} not found`))
}

/** WeChat's own WXML and WXSS compilers over a whole built mini-program; errors name file, line and column. */
export function compileGate(dist: string): GateResult {
  const files = listFiles(dist)
  const having = (...endings: string[]): string[] => files.filter((file) => endings.some((ending) => file.endsWith(ending)))
  const errors = [
    ...missingFiles(dist, new Set(files)),
    ...complaints('wcc', ['-d'], dist, having('.wxml', '.wxs')),
    ...complaints('wcsc', ['-db', '-pc', '0'], dist, having('.wxss')),
  ]
  return { ok: errors.length === 0, errors }
}
