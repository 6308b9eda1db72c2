import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadProfile } from '#profiles/load'
import { fieldCipherFrom } from '#core/runtime/field-cipher'
import { keysFrom } from '#core/runtime/keys'
import { collectionSpecs, type CollectionName } from '#core/store/collections'
import { BulkLoad } from '../../localcloud'
import { CITY_NOW, makeCity } from '../../seed/city/make-city'
import type { Tier } from '../../seed/city/tiers'
import { castOf } from '../../seed/story/casts'
import { PlainError } from '../lib/console.mjs'
import { inRoot } from '../lib/root'
import { ENV_ID } from './county'
import { newNote, writeNote } from './data-note'

export interface CityFolder { tier: Tier; dataDir: string; seed: number; onDay?: (day: number, of: number) => void }

const PHOTO = 'photos/city.jpg'

/**
 * Makes a city in an empty data folder: documents, the one picture its reports show, and the note that `npm start`
 * reads; ready only at the very end. Answers how many documents each collection has.
 */
export async function fillCity({ tier, dataDir, seed, onDay }: CityFolder): Promise<ReadonlyMap<CollectionName, number>> {
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0) throw new PlainError(`${dataDir} is not empty. A city is made in a new folder.`)
  const { profileId } = tier
  const base = await loadProfile(profileId)
  // One seed, one city: hashed openids and sealed numbers follow from the key.
  const note = newNote(profileId, createHash('sha256').update(`city ${profileId} ${seed}`).digest('hex'))
  writeNote(dataDir, note)
  mkdirSync(join(dataDir, 'files', 'photos'), { recursive: true })
  copyFileSync(inRoot('seed', 'story', 'assets', 'drain-before.jpg'), join(dataDir, 'files', PHOTO))
  const counts = new Map<CollectionName, number>()
  const load = new BulkLoad(dataDir, profileId, collectionSpecs)
  try {
    const cipher = fieldCipherFrom(note.fieldKeys, (place) => createHash('sha256').update(place).digest().subarray(0, 12))
    await makeCity({ seed, tier, base, keys: keysFrom(note.key), cipher, cast: castOf(profileId), photoFileId: `cloud://${ENV_ID}.local/${PHOTO}`, onDay }, (name, record) => {
      counts.set(name, (counts.get(name) ?? 0) + 1)
      load.add(name, record)
    })
  } finally {
    load.close()
  }
  writeNote(dataDir, { ...note, isReady: true, clockOffsetMs: Math.round(CITY_NOW - Date.now()) })
  return counts
}
