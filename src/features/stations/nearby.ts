import type { Place } from '#types/core/primitives'
import type { Calendar, StationFunction } from '#types/profile'
import type { StationView } from '#types/stations'
import { directionTo, type Direction } from '#domain/stations/direction'
import { distanceMeters } from '#domain/stations/distance'
import { openingAt, type Opening } from '#domain/stations/opening-hours'

/** A station as somebody at a place sees it now. */
export interface NearbyStation {
  station: StationView
  opening: Opening
  /** Null while nobody knows where the phone is. */
  meters: number | null
  direction: Direction | null
}

/** Whoever waits is told; later than this nobody waits. */
const SOON_MS = 2 * 3_600_000

export const isOpen = ({ opening }: NearbyStation) => opening.state === 'open'

export const opensSoon = ({ opening }: NearbyStation, now: number) =>
  opening.state !== 'open' && opening.opensAt !== null && opening.opensAt - now <= SOON_MS

/** Open ones first, then those that open soon, then the rest; each by distance. */
export function nearbyStations(stations: readonly StationView[], calendar: Calendar, here: Place | null, now: number): NearbyStation[] {
  const seen = stations.map((station): NearbyStation => ({
    station,
    opening: openingAt(station, calendar, now),
    meters: here && distanceMeters(here, station.place),
    direction: here && directionTo(here, station.place),
  }))
  const rank = (one: NearbyStation) => (isOpen(one) ? 0 : opensSoon(one, now) ? 1 : 2)
  return seen.sort((a, b) => rank(a) - rank(b) || (a.meters ?? 0) - (b.meters ?? 0) || a.station.name.localeCompare(b.station.name, 'zh'))
}

/** A nearer station that is shut for now: worth a line, because people know it. */
export function nearerButShut(nearby: readonly NearbyStation[], now: number): NearbyStation | undefined {
  const [first] = nearby
  if (!first || !isOpen(first)) return undefined
  return nearby.find((one) => opensSoon(one, now) && one.meters !== null && one.meters < (first.meters ?? 0))
}

export const offers = (station: StationView, wanted: readonly StationFunction[]) => wanted.every((name) => station.functions.includes(name))
