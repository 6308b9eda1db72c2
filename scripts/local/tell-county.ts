import type { Profile } from '#types/profile'
import type { Cast } from '../../seed/story/cast'
import { noonOf } from '../../seed/story/stage'
import { STORY_DAYS, tellStory } from '../../seed/story/tell'
import { say } from '../lib/console.mjs'
import { provisionCounty, startCounty } from './county'
import { newNote, writeNote, type DataNote } from './data-note'

const DAY_MS = 24 * 3_600_000

/**
 * Fills an empty data folder: provisions the county and, when it has a cast, tells its story, on a private port and
 * without timers, so that nobody meets a county half told. The note says ready only at the very end.
 */
export async function tellCounty({ profile, cast, dataDir, anchorAt, functionsDir }: { profile: Profile; cast: Cast | null; dataDir: string; anchorAt: number; functionsDir?: string }): Promise<DataNote> {
  const note = newNote(profile.face.id)
  writeNote(dataDir, note)
  const now = cast ? noonOf(anchorAt) - STORY_DAYS * DAY_MS : anchorAt
  const cloud = await startCounty({ profile, cast, dataDir, note, port: 0, now, timers: false, functionsDir })
  try {
    const leadCode = await provisionCounty(cloud, profile, note, cast?.people.lead.phone)
    if (leadCode === null) throw new Error('a new data folder was provisioned before')
    say(`${profile.face.countyName}: ${profile.units.length} units and ${profile.stations.length} stations; the lead unit's code is ${leadCode}${cast ? ' (the story uses it)' : ', single use, 7 days'}`)
    const clockOffsetMs = cast ? await tell({ url: cloud.url, cast, leadCode, anchorAt }) : 0
    const ready = { ...note, isReady: true, clockOffsetMs }
    writeNote(dataDir, ready)
    return ready
  } finally {
    await cloud.close()
  }
}

async function tell(args: { url: string; cast: Cast; leadCode: string; anchorAt: number }): Promise<number> {
  say('telling the demo story through the actions …')
  const { noonAt } = await tellStory({ ...args, onProgress: showChapter })
  say('the story is told up to 13:05')
  return Math.round(noonAt - Date.now())
}

/** One line that counts up; where nobody watches, nothing. */
function showChapter(done: number, of: number): void {
  if (process.stdout.isTTY) process.stdout.write(done < of ? `\r         chapter ${done} of ${of} ` : '\r')
}
