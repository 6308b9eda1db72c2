import { useEffect } from 'react'
import type { Place } from '#types/core/primitives'
import { listStations } from '#types/stations'
import { directionTo } from '#domain/stations/direction'
import { distanceMeters } from '#domain/stations/distance'
import { useRead } from '@/cloud/use-read'
import { placeGuess } from '@/copy/reports'
import type { ReportDraft } from './draft'

/** Words for a place, from the stations the phone knows: works without a network, and no map service learns where we are. */
function usePlaceGuess(place: Place | undefined): string | undefined {
  const { data } = useRead(listStations, {}, { isKept: true })
  if (!place || !data) return undefined
  const [nearest] = data.rows
    .map((station) => ({ station, meters: distanceMeters(station.place, place) }))
    .sort((a, b) => a.meters - b.meters)
  return nearest && placeGuess(nearest.station.name, directionTo(nearest.station.place, place), nearest.meters)
}

/** A place without a name gets the guess, until the person says it better. */
export function useNamedPlace(draft: ReportDraft | null, change: (part: Partial<ReportDraft>) => void) {
  const guess = usePlaceGuess(draft?.place)
  const isNameless = draft !== null && !draft.placeName
  useEffect(() => { if (guess && isNameless) change({ placeName: guess }) }, [guess, isNameless, change])
}
