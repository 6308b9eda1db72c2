import type { Place } from '#types/core/primitives'

/** The eight ways a signpost's arrow can point. */
export const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type Direction = (typeof DIRECTIONS)[number]

const RADIANS = Math.PI / 180

/** S12.4: initial bearing from one place to the other, degrees clockwise from north, 0 up to 360. */
export function bearingDegrees(from: Place, to: Place): number {
  const turn = (to.lng - from.lng) * RADIANS
  const east = Math.sin(turn) * Math.cos(to.lat * RADIANS)
  const north = Math.cos(from.lat * RADIANS) * Math.sin(to.lat * RADIANS) - Math.sin(from.lat * RADIANS) * Math.cos(to.lat * RADIANS) * Math.cos(turn)
  return (Math.atan2(east, north) / RADIANS + 360) % 360
}

/** S12.4: the nearest of the eight directions to go. */
export const directionTo = (from: Place, to: Place): Direction => DIRECTIONS[Math.round(bearingDegrees(from, to) / 45) % 8] ?? 'n'
