import type { Place } from '#types/core/primitives'
import { listStations } from '#types/stations'
import { directionTo } from '#domain/stations/direction'
import { distanceMeters } from '#domain/stations/distance'
import { useRead } from '@/cloud/use-read'
import { placeGuess } from '@/copy/reports'

/** Words for a place, from the stations the phone knows: works without a network, and no map service learns where we are. */
export function usePlaceGuess(place: Place | null | undefined): string | undefined {
  const { data } = useRead(listStations, {}, { isKept: true })
  if (!place || !data) return undefined
  const [nearest] = data.rows
    .map((station) => ({ station, meters: distanceMeters(station.place, place) }))
    .sort((a, b) => a.meters - b.meters)
  return nearest && placeGuess(nearest.station.name, directionTo(nearest.station.place, place), nearest.meters)
}
