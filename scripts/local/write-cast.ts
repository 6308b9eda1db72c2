import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gcj02FromWgs84 } from '../../src/platform/gcj02'
import type { Place } from '#types/core/primitives'
import type { Profile } from '#types/profile'
import type { Cast, Picture } from '../../seed/story/cast'
import { inRoot } from '../lib/root'

/** What the stage's phones photograph: something broken, work done, the same thing mended. */
const PICTURES: Record<'report' | 'work' | 'mended', Picture> = { report: 'drain-before', work: 'cones', mended: 'drain-after' }

/** What the persona page and the stage read: who there is, where the rider stands, the county's colours. */
export async function writeCast(profile: Profile, cast: Cast | null): Promise<string> {
  const { theme } = await import(inRoot('profiles', profile.face.id, 'theme')) as { theme: { light: Record<string, string> } }
  const folder = inRoot('.cache', 'cast', profile.face.id)
  mkdirSync(join(folder, 'pictures'), { recursive: true })
  for (const picture of Object.values(PICTURES)) copyFileSync(inRoot('seed', 'story', 'assets', `${picture}.jpg`), join(folder, 'pictures', `${picture}.jpg`))
  writeFileSync(join(folder, 'cast.json'), JSON.stringify({
    profileId: profile.face.id,
    countyName: profile.face.countyName,
    programmeName: profile.face.programmeName,
    colours: theme.light,
    people: cast && Object.entries(cast.people).map(([part, { id, name, note }]) => ({ part, id, name, note })),
    standsAt: cast && wgs84FromGcj02(cast.riderSpot),
    pictures: cast && PICTURES,
    words: cast && wordsOf(profile, cast),
  }))
  return folder
}

/** Names the guided tour speaks of. */
function wordsOf({ units, stations, whistleTemplates }: Profile, { communityId, stationId, noon, offers }: Cast) {
  const nameOf = (rows: ReadonlyArray<{ id: string; name: string }>, id: string) => rows.find((row) => row.id === id)?.name ?? id
  const card = offers.find(({ kind }) => kind === 'service-card')
  return {
    community: nameOf(units, communityId),
    station: nameOf(stations, stationId),
    whistle: whistleTemplates.find(({ id }) => id === noon.whistle.templateId)?.title ?? '',
    spot: noon.whistle.spot.name,
    card: card?.title ?? '',
    cardPrice: card?.pricePoints ?? 0,
    shop: nameOf(stations, card?.stationId ?? ''),
  }
}

/** What a browser's sensor would say there: the phone turns it into gcj02 again. */
function wgs84FromGcj02(place: Place): Place {
  const shifted = gcj02FromWgs84(place)
  return { lat: 2 * place.lat - shifted.lat, lng: 2 * place.lng - shifted.lng }
}
