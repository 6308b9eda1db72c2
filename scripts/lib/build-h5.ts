import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { PlainError } from './console.mjs'
import { inRoot } from './root'
import { buildStamped, type Built } from './stamp'

export const h5Folder = (profileId: string): string => inRoot('dist', 'h5', profileId)

/** dist/h5/<profile>, from everything a browser build is made of. */
export const h5Build = (profileId: string, env: NodeJS.ProcessEnv = process.env): Built => ({
  name: `h5-${profileId}`,
  inputs: ['src', 'types', 'domain', 'config', `profiles/${profileId}`, 'profiles/theme.ts', 'babel.config.js', 'tsconfig.json', 'package-lock.json', '.env'],
  output: join(h5Folder(profileId), 'index.html'),
  salt: JSON.stringify(Object.entries(env).filter(([name]) => name.startsWith('TARO_APP_')).sort(([a], [b]) => (a < b ? -1 : 1))),
})

export const buildH5 = (profileId: string): Promise<void> => buildStamped(h5Build(profileId), () => runTaro('h5', { PROFILE: profileId }))

/** One production build by Taro's own command; its words are shown only when it fails. */
export function runTaro(target: 'h5' | 'weapp', env: Record<string, string> = {}): void {
  const cli = inRoot('node_modules', '@tarojs', 'cli', 'bin', 'taro')
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'build', '--type', target], {
    cwd: inRoot(), encoding: 'utf8', env: { ...process.env, ...env, NODE_ENV: 'production' }, maxBuffer: 64 * 1024 * 1024,
  })
  if (status === 0) return
  const said = `${stdout}${stderr}`.split('\n').filter((line) => line.trim() !== '').slice(-40).join('\n')
  throw new PlainError(`The ${target} build failed:\n${said}\n\nMend what it names (\`git status\` shows what was changed), then run the same command again.`)
}
