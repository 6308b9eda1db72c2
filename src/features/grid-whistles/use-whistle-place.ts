import { useEffect, useState } from 'react'
import { locate } from '@/platform/location'
import { distanceMeters } from '#domain/stations/distance'
import type { Place } from '#types/core/primitives'

export type PlaceSource = 'here' | 'community' | 'report'

/** Who is farther away than this is not standing where people should come. */
const NEAR_METERS = 3_000

export interface KnownPlaces { report?: { place: Place; placeName: string }; community?: Place }

/** The report's place if the whistle comes from one; where the phone is, if that is near; else the community's. */
export function guessedSource({ report, community }: KnownPlaces, here: Place | null): PlaceSource | undefined {
  if (report) return 'report'
  if (here && community && distanceMeters(here, community) <= NEAR_METERS) return 'here'
  if (community) return 'community'
  return here ? 'here' : undefined
}

/** Where people should come. The name is typed, because a point on a map is no place to meet. */
export function useWhistlePlace(known: KnownPlaces) {
  const [here, setHere] = useState<Place | null>(null)
  const [chosen, setChosen] = useState<PlaceSource>()
  const [typed, setTyped] = useState<string>()
  const [hasFailed, setFailed] = useState(false)

  useEffect(() => { void locate().then((found) => { if (found.ok) setHere(found.fix.place) }) }, [])

  const places: Record<PlaceSource, Place | null | undefined> = { report: known.report?.place, here, community: known.community }
  const source = chosen && places[chosen] ? chosen : guessedSource(known, here)

  const choose = async (wanted: PlaceSource) => {
    setFailed(false)
    if (wanted !== 'here') return setChosen(wanted)
    const found = await locate()
    if (!found.ok) return setFailed(true)
    setHere(found.fix.place)
    setChosen('here')
  }
  return {
    place: (source && places[source]) ?? null,
    source,
    /** Where the phone is can always be asked for. */
    sources: (['report', 'here', 'community'] as const).filter((one) => one === 'here' || places[one]),
    name: typed ?? (source === 'report' ? known.report?.placeName : undefined) ?? '',
    hasFailed, setName: setTyped, choose,
  }
}
