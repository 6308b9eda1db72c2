import { join } from 'node:path'
import { grantKind } from '#types/message-grants'
import type { Profile } from '#types/profile'
import { randomIds } from '#core/runtime/ids'
import { keysFrom } from '#core/runtime/keys'
import { cloudbaseStore } from '#core/store/cloudbase-store'
import { collectionSpecs } from '#core/store/collections'
import { openApp } from '#core/store/sdk'
import { DataFolderError, startLocalCloud, type LocalCloud } from '../../localcloud'
import { provision } from '../../seed/provision'
import type { Cast } from '../../seed/story/cast'
import { PlainError } from '../lib/console.mjs'
import { inRoot } from '../lib/root'
import type { DataNote } from './data-note'

/** The one environment of a local cloud. */
export const ENV_ID = 'qingfeng-local'

/** No platform stands behind them: what is sent is shown on the console page. */
const LOCAL_TEMPLATES = grantKind.options.map((kind) => `${kind}:local-${kind}:thing1:time2:thing3`).join()

export interface CountyConfig {
  readonly profile: Profile
  readonly cast: Cast | null
  readonly dataDir: string
  readonly note: DataNote
  readonly port: number
  /** Epoch ms at which the clock starts. */
  readonly now: number
  readonly timers: boolean
  readonly mounts?: ReadonlyArray<{ path: string; folder: string }>
  readonly functionsDir?: string
}

/** The local cloud with this county's functions, people and pages; data folder troubles become plain words. */
export async function startCounty({ profile, cast, dataDir, note, port, now, timers, mounts = [], functionsDir = inRoot('dist', 'cloudfunctions') }: CountyConfig): Promise<LocalCloud> {
  try {
    return await startLocalCloud({
      envId: ENV_ID, version: '0.1.0', profile: profile.face.id, port, dataDir, now, timers, mounts, functionsDir,
      collections: collectionSpecs,
      functionEnv: (url) => ({ QINGFENG_KEY: note.key, QINGFENG_FIELD_KEYS: note.fieldKeys, SMS_GATEWAY: `${url}/__cloud/texts`, SUBSCRIBE_TEMPLATES: LOCAL_TEMPLATES, CONTENT_CHECK: 'off', TCB_ENV: ENV_ID }),
      personas: Object.values(cast?.people ?? {}),
      log: ({ level, message, ...facts }) => {
        if (level === 'error') console.error(message, facts)
      },
    })
  } catch (error) {
    throw inPlainWords(error, { dataDir, port })
  }
}

/** Provisions the running cloud through the SDK, as production is; a second time changes nothing. */
export async function provisionCounty(cloud: LocalCloud, profile: Profile, note: DataNote, leadPhone?: string): Promise<string | null> {
  Object.assign(process.env, { TCB_CONTEXT_CNFG: JSON.stringify({ URL: cloud.adminUrl }), TENCENTCLOUD: 'true', TENCENTCLOUD_SECRETID: 'local', TENCENTCLOUD_SECRETKEY: 'local' })
  const app = await openApp(ENV_ID)
  const { invitation } = await provision(cloudbaseStore(async () => app.database()), profile, { now: cloud.clock.now(), keys: keysFrom(note.key), ids: randomIds, leadPhone })
  return invitation
}

export function inPlainWords(error: unknown, { dataDir, port }: { dataDir: string; port: number }): unknown {
  if (error instanceof DataFolderError) return new PlainError(wordsFor(error, dataDir))
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'EADDRINUSE') return new PlainError(`Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start.`)
    if (error.code === 'EACCES') return new PlainError(`Port ${port} may not be used by this account. Choose one above 1023: PORT=8080 npm start.`)
  }
  return error
}

function wordsFor({ kind, message }: DataFolderError, dataDir: string): string {
  switch (kind) {
    case 'foreign': return `${message}. Give each county its own: DATA_DIR=… npm start, or \`npm run reset\` to empty it.`
    case 'damaged': return `${message}. Put a copy back, or \`npm run reset\` empties ${dataDir} and tells the story anew.`
    case 'locked': return `${message}. Stop it first, or give this one another folder: DATA_DIR=… npm start.`
  }
}

/** Where the pages are found under the local cloud's address. */
export const mountsOf = (h5Folder: string, castFolder: string): Array<{ path: string; folder: string }> => [
  { path: '/app', folder: h5Folder },
  { path: '/stage', folder: inRoot('scripts', 'stage') },
  { path: '/cast', folder: castFolder },
  { path: '/', folder: join(inRoot('scripts', 'stage'), 'people') },
]
