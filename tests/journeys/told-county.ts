import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadProfile } from '#profiles/load'
import type { Profile } from '#types/profile'
import { MAX_PLACES } from '#types/whistles'
import type { LocalCloud } from '../../localcloud'
import { h5Folder } from '../../scripts/lib/build-h5'
import type { DataNote } from '../../scripts/local/data-note'
import { mountsOf, provisionCounty, startCounty } from '../../scripts/local/county'
import { tellCounty } from '../../scripts/local/tell-county'
import { writeCast } from '../../scripts/local/write-cast'
import { castOf } from '../../seed/story/casts'
import type { Cast, Person } from '../../seed/story/cast'

/** A Wednesday in July: the story's noon is 13:05 of it. */
export const STORY_DAY = Date.parse('2026-07-15T09:00:00+08:00')

export interface ToldCounty {
  readonly cloud: LocalCloud
  readonly cast: Cast
  readonly profile: Profile
  readonly dataDir: string
  /** People with a phone each who are nobody in the county yet. */
  readonly crowd: readonly Person[]
  /** Kills the server and starts it again on the same data and port. */
  restart(downForMs?: number): Promise<void>
  close(): Promise<void>
}

/** As many as a whistle has places. */
const CROWD: readonly Person[] = Array.from({ length: MAX_PLACES }, (_, n) => {
  const nth = String(n + 1).padStart(2, '0')
  return { id: `crowd-${nth}`, name: `小哥${nth}`, note: '', openid: `open-crowd-${nth}`, phone: `134000010${nth}` }
})

interface Told { readonly profile: Profile; readonly cast: Cast; readonly note: DataNote; readonly dataDir: string; /** Epoch ms of the story's noon. */ readonly noonAt: number }

/** Telling takes seconds: a county is told once a run, and whoever asks gets a copy of its folder. */
const told = new Map<string, Promise<Told>>()

async function tell(profileId: string): Promise<Told> {
  const dataDir = mkdtempSync(join(tmpdir(), `told-${profileId}-`))
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }))
  const [shipped, cast] = [await loadProfile(profileId), castOf(profileId)]
  // Of a story's few awards one in ten may be none.
  const profile = { ...shipped, recheckPercent: 100 }
  if (!cast) throw new Error(`${profileId} has no story`)
  const note = await tellCounty({ profile, cast, dataDir, anchorAt: STORY_DAY })
  return { profile, cast, note, dataDir, noonAt: Date.now() + note.clockOffsetMs }
}

function toldOnce(profileId: string): Promise<Told> {
  const known = told.get(profileId) ?? tell(profileId)
  told.set(profileId, known)
  return known
}

/** A county whose story is told up to noon, served with the production browser build as `npm start` serves it. */
export async function openToldCounty(profileId: string): Promise<ToldCounty> {
  const { profile, cast, note, dataDir: toldDir, noonAt } = await toldOnce(profileId)
  const dataDir = mkdtempSync(join(tmpdir(), `county-${profileId}-`))
  cpSync(toldDir, dataDir, { recursive: true })
  const mounts = mountsOf(h5Folder(profileId), await writeCast(profile, cast))
  const everybody = { ...cast, people: { ...cast.people, ...Object.fromEntries(CROWD.map((one) => [one.id, one])) } }
  const open = (port: number, now: number) => startCounty({ profile, cast: everybody, dataDir, note, port, now, timers: false, mounts })
  const county = { cloud: await open(0, noonAt), cast, profile, dataDir, crowd: CROWD }
  await provisionCounty(county.cloud, profile, note)
  return {
    ...county,
    get cloud() {
      return county.cloud
    },
    async restart(downForMs = 0) {
      const { port, clock } = county.cloud
      const now = clock.now()
      await county.cloud.close()
      await new Promise((resolve) => setTimeout(resolve, downForMs))
      county.cloud = await open(port, now + downForMs)
    },
    async close() {
      await county.cloud.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
