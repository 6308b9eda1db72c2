import type { Place } from '#types/core/primitives'

/** Mean earth radius. */
export const EARTH_RADIUS_METERS = 6_371_008.8

const RADIANS = Math.PI / 180

/** S12.4: metres along the great circle (haversine). */
export function distanceMeters(from: Place, to: Place): number {
  const halfLat = Math.sin(((to.lat - from.lat) * RADIANS) / 2)
  const halfLng = Math.sin(((to.lng - from.lng) * RADIANS) / 2)
  const chord = halfLat * halfLat + Math.cos(from.lat * RADIANS) * Math.cos(to.lat * RADIANS) * halfLng * halfLng
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(chord)))
}
