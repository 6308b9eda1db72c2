import type { Place } from '#types/core/primitives'
import { distanceMeters } from '#domain/stations/distance'

/** S20.2: farther than this from every community a place is not in the county. */
export const FARTHEST_METERS = 30_000

/** S20.2: the nearest of the communities that have a place; null when all are too far. */
export function communityOf<C extends { place?: Place }>(communities: readonly C[], place: Place): C | null {
  let nearest: C | null = null
  let least = FARTHEST_METERS
  for (const community of communities) {
    const meters = community.place ? distanceMeters(community.place, place) : Infinity
    if (meters > least) continue
    least = meters
    nearest = community
  }
  return nearest
}
