import type { Place } from '#types/core/primitives'

/** Krasovsky 1940: the ellipsoid that the gcj02 offset is defined on. */
const SEMI_MAJOR = 6_378_245
const ECCENTRICITY_SQUARED = 0.006_693_421_622_965_943
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** A wave of the offset formula: 20 sin(6πx) and its kin. */
const wave = (x: number, terms: readonly (readonly [amplitude: number, frequency: number])[]) =>
  terms.reduce((sum, [amplitude, frequency]) => sum + amplitude * Math.sin(frequency * Math.PI * x), 0) * (2 / 3)

const FAST = [[20, 6], [20, 2]] as const

function northOffset(x: number, y: number) {
  const plane = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x))
  return plane + wave(x, FAST) + wave(y, [[20, 1], [40, 1 / 3]]) + wave(y, [[160, 1 / 12], [320, 1 / 30]])
}

function eastOffset(x: number, y: number) {
  const plane = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x))
  return plane + wave(x, FAST) + wave(x, [[20, 1], [40, 1 / 3]]) + wave(x, [[150, 1 / 12], [300, 1 / 30]])
}

/** Outside the mainland gcj02 is wgs84. */
const isOutside = ({ lat, lng }: Place) => lng < 72.004 || lng > 137.8347 || lat < 0.8293 || lat > 55.8271

/** Browsers measure in wgs84; maps and records here are in gcj02, some 500 m away. */
export function gcj02FromWgs84(place: Place): Place {
  if (isOutside(place)) return place
  const { lat, lng } = place
  const x = lng - 105
  const y = lat - 35
  const sine = Math.sin(radians(lat))
  const magic = 1 - ECCENTRICITY_SQUARED * sine * sine
  const root = Math.sqrt(magic)
  const north = (northOffset(x, y) * 180) / (((SEMI_MAJOR * (1 - ECCENTRICITY_SQUARED)) / (magic * root)) * Math.PI)
  const east = (eastOffset(x, y) * 180) / ((SEMI_MAJOR / root) * Math.cos(radians(lat)) * Math.PI)
  return { lat: lat + north, lng: lng + east }
}
