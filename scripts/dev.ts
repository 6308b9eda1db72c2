import { spawn } from 'node:child_process'
import { context } from 'esbuild'
import { loadProfile } from '#profiles/load'
import type { LocalCloud } from '../localcloud'
import { castOf } from '../seed/story/casts'
import { bundleOptions, cloudFunctions, complete } from './lib/bundle'
import { h5Folder } from './lib/build-h5'
import { fail, say } from './lib/console.mjs'
import { inRoot } from './lib/root'
import { settingsFrom } from './lib/settings'
import { mountsOf, startCounty } from './local/county'
import { assertUsable, readNote } from './local/data-note'
import { tellCounty } from './local/tell-county'
import { writeCast } from './local/write-cast'

/** Apart from what `npm start` serves, so that neither disturbs the other. */
const FUNCTIONS = inRoot('.cache', 'dev-functions')
const TARO_PORT = 10086

/** `npm run dev`: the local cloud with functions bundled again at each change, and Taro's watching browser build. */
async function main(): Promise<void> {
  const settings = settingsFrom({ ...process.env, DATA_DIR: process.env['DATA_DIR'] ?? inRoot('.data', `dev-${process.env['PROFILE'] || 'gaoqing'}`) }, inRoot())
  const { port, profileId, dataDir } = settings
  assertUsable(dataDir)
  const [profile, cast] = [await loadProfile(profileId), castOf(profileId)]
  const functions = cloudFunctions()
  let cloud: LocalCloud | undefined
  // One after the other: a change that comes while the last one is loaded is loaded too.
  let reloads: Promise<void> = Promise.resolve()
  const options = bundleOptions(functions.map(({ name }) => name), FUNCTIONS)
  const bundles = await context({
    ...options, sourcemap: 'inline', logLevel: 'error',
    plugins: [...options.plugins, { name: 'reload', setup: (build) => build.onEnd(({ errors }) => { if (errors.length === 0) reloads = reloads.then(reload).catch(fail) }) }],
  })
  await bundles.rebuild()
  await complete(functions, FUNCTIONS)
  const told = readNote(dataDir)
  const note = told?.isReady ? told : await tellCounty({ profile, cast, dataDir, anchorAt: Date.now(), functionsDir: FUNCTIONS })
  const mounts = mountsOf(h5Folder(profileId), await writeCast(profile, cast))
  const open = () => startCounty({ profile, cast, dataDir, note, port, now: Date.now() + note.clockOffsetMs, timers: true, mounts, functionsDir: FUNCTIONS })
  cloud = await open()
  await bundles.watch()
  watchBrowserApp(profileId)
  const as = cast ? `?token=${cloud.signIn(cast.people.rider.id)}` : ''
  say(`local cloud ${cloud.url}/; the watched browser app comes up at http://127.0.0.1:${TARO_PORT}/${as}`)

  /** Workers hold the code they loaded: a new bundle is a new cloud on the same data. */
  async function reload(): Promise<void> {
    if (!cloud) return
    await cloud.close()
    cloud = await open()
    say('functions reloaded')
  }
}

function watchBrowserApp(profileId: string): void {
  const taro = spawn(process.execPath, [inRoot('node_modules', '@tarojs', 'cli', 'bin', 'taro'), 'build', '--type', 'h5', '--watch'], {
    cwd: inRoot(), stdio: 'inherit', env: { ...process.env, PROFILE: profileId, NODE_ENV: 'development' },
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => {
    taro.kill()
    process.exit(0)
  })
}

void main().catch(fail)
