import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { inRoot } from '../../scripts/lib/root'

/** The yardstick: a Taro app of one empty page, built with our own settings; built once and kept. */
export async function emptyAppDist(end: 'weapp' | 'h5'): Promise<string> {
  const dist = inRoot('bench', 'empty-app', 'dist', end)
  if (!existsSync(dist)) {
    execFileSync(process.execPath, [inRoot('node_modules', '@tarojs', 'cli', 'bin', 'taro'), 'build', '--type', end], {
      cwd: inRoot('bench', 'empty-app'), stdio: 'ignore', env: { ...process.env, NODE_ENV: 'production' },
    })
  }
  return dist
}
