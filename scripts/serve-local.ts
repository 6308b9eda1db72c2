import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { loadProfile } from '#profiles/load'
import { DataFolderError, startLocalCloud } from '../localcloud'
import { castOf } from '../seed/story/casts'
import { buildH5, h5Build, h5Folder } from './lib/build-h5'
import { bundleFunctions, functionsBuild } from './lib/bundle'
import { fail, PlainError, say } from './lib/console.mjs'
import { inRoot } from './lib/root'
import { isFresh } from './lib/stamp'
import { settingsFrom, type Settings } from './lib/settings'
import { inPlainWords, mountsOf, provisionCounty, startCounty } from './local/county'
import { assertOnlyOurs, assertUsable, readNote, wipe } from './local/data-note'
import { tellCounty } from './local/tell-county'
import { writeCast } from './local/write-cast'

/** Loaded while the browser opens, so that the first screen does not wait for them. */
const PHONES_FIRST_CALLS = ['accounts', 'units', 'stations', 'whistles', 'points', 'reports']

/** The second half of `npm start`: builds, provisions, tells the story once, serves. */
async function main(): Promise<void> {
  const settings = settingsFrom(process.env, inRoot())
  const { port, profileId, dataDir } = settings
  await assertPortFree(port, dataDir)
  if (process.argv.includes('--reset')) await empty(settings)
  assertUsable(dataDir)
  const known = await knownNote(settings)
  const profile = await loadProfile(profileId)
  const cast = castOf(profileId)
  if (!isFresh(h5Build(profileId))) {
    say(`building the browser app for ${profile.face.countyName}, about half a minute …`)
    await buildH5(profileId)
  }
  if (!isFresh(functionsBuild)) {
    say('bundling the cloud functions …')
    await bundleFunctions()
  }
  say('browser app and cloud functions are built')
  const note = known ?? await tellCounty({ profile, cast, dataDir, anchorAt: Date.now() })
  const mounts = mountsOf(h5Folder(profileId), await writeCast(profile, cast))
  const cloud = await startCounty({ profile, cast, dataDir, note, port, now: Date.now() + note.clockOffsetMs, timers: true, mounts })
  await provisionCounty(cloud, profile, note)
  for (const name of PHONES_FIRST_CALLS) void cloud.invoke(name, {}).catch(() => undefined)
  say(`data in ${dataDir}; Ctrl-C stops, \`npm run reset\` tells the story anew`)
  console.log(`ready ${cloud.url}/`)
  if (settings.opensBrowser) openBrowser(`${cloud.url}/`)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void cloud.close().finally(() => process.exit(0)))
}

/** Before minutes of building. */
function assertPortFree(port: number, dataDir: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(inPlainWords(error, { dataDir, port })))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()))
  })
}

/** The note of a folder that is ready; a telling that was cut short is thrown away and begun anew. */
async function knownNote(settings: Settings) {
  const note = readNote(settings.dataDir)
  if (note && note.profileId !== settings.profileId) {
    throw new PlainError(`The data folder ${settings.dataDir} belongs to profile "${note.profileId}", not to "${settings.profileId}". Give each county its own: DATA_DIR=… npm start, or \`npm run reset\` to empty it.`)
  }
  if (note) await tryOpening(settings.dataDir, settings.profileId).catch((error: unknown) => { throw inPlainWords(error, settings) })
  if (note && !note.isReady) {
    say('the story was not told to its end last time; beginning anew')
    await empty(settings)
    return null
  }
  return note
}

/** Empties the folder unless a server runs on it. */
async function empty({ dataDir, profileId }: Settings): Promise<void> {
  assertOnlyOurs(dataDir)
  await tryOpening(dataDir, profileId).catch((error: unknown) => {
    // Whatever else is wrong with it goes with what is in it.
    if (error instanceof DataFolderError && error.kind === 'locked') throw inPlainWords(error, { dataDir, port: 0 })
  })
  wipe(dataDir)
}

/** The lock goes with the process that holds it, so opening the folder is the only honest question. */
async function tryOpening(dataDir: string, profileId: string): Promise<void> {
  const cloud = await startLocalCloud({ envId: 'probe', port: 0, dataDir, profile: profileId, collections: [], timers: false })
  await cloud.close()
}

function openBrowser(url: string): void {
  const [command, ...args] = process.platform === 'darwin' ? ['open', url] : process.platform === 'win32' ? ['cmd', '/c', 'start', '', url] : ['xdg-open', url]
  // No desktop, no browser: the address is printed anyway.
  spawn(command as string, args, { stdio: 'ignore', detached: true }).on('error', () => undefined).unref()
}

void main().catch(fail)
