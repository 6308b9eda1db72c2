import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PlainError } from './console.mjs'
import { inRoot } from './root'

/** Everything a browser build is made from, for one county. */
const inputsOf = (profileId: string): string[] => [
  'src', 'types', 'domain', 'config', `profiles/${profileId}`, 'profiles/theme.ts', 'babel.config.js', 'tsconfig.json', 'package-lock.json',
]

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).sort().flatMap((name) => filesUnder(join(path, name)))
}

/** One hash over the names and contents of all inputs and the build's own settings. */
export function inputHash(profileId: string, env: NodeJS.ProcessEnv = process.env): string {
  const hash = createHash('sha256')
  for (const file of inputsOf(profileId).flatMap((input) => filesUnder(inRoot(input)))) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  const settings = Object.entries(env).filter(([name]) => name.startsWith('TARO_APP_')).sort(([a], [b]) => (a < b ? -1 : 1))
  return hash.update(JSON.stringify(settings)).digest('hex')
}

export const h5Folder = (profileId: string): string => inRoot('dist', 'h5', profileId)

const stampOf = (profileId: string): string => inRoot('.cache', `h5-${profileId}.sha256`)

/** Whether dist/h5/<profile> was built from the inputs as they are now. */
export function isH5Fresh(profileId: string): boolean {
  const stamp = stampOf(profileId)
  return existsSync(stamp) && existsSync(join(h5Folder(profileId), 'index.html')) && readFileSync(stamp, 'utf8') === inputHash(profileId)
}

/** Builds dist/h5/<profile>. The stamp is of the inputs before the build: what changes during it is built next time. */
export function buildH5(profileId: string): void {
  const hash = inputHash(profileId)
  rmSync(stampOf(profileId), { force: true })
  runTaro('h5', { PROFILE: profileId })
  mkdirSync(dirname(stampOf(profileId)), { recursive: true })
  writeFileSync(stampOf(profileId), hash)
}

/** One production build by Taro's own command; its words are shown only when it fails. */
export function runTaro(target: 'h5' | 'weapp', env: Record<string, string> = {}): void {
  const cli = inRoot('node_modules', '@tarojs', 'cli', 'bin', 'taro')
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'build', '--type', target], {
    cwd: inRoot(), encoding: 'utf8', env: { ...process.env, ...env, NODE_ENV: 'production' }, maxBuffer: 64 * 1024 * 1024,
  })
  if (status === 0) return
  const said = `${stdout}${stderr}`.split('\n').filter((line) => line.trim() !== '').slice(-40).join('\n')
  throw new PlainError(`The ${target} build failed:\n${said}\n\nMend what it names (or \`git status\` to see what was changed), then run the same command again.`)
}
