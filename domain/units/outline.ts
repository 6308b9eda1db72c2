import pointInPolygon from 'point-in-polygon-hao'
import type { Place } from '#types/core/primitives'
import { MAX_CORNERS, type Outline, type Position } from '#types/unit-tree'

const same = (one: Position | undefined, other: Position | undefined): boolean => one?.[0] === other?.[0] && one?.[1] === other?.[1]

export const cornersOf = (outline: Outline): number => outline.flat().reduce((sum, ring) => sum + ring.length, 0)

/** Twice the signed area in square degrees: 0 for what is no area at all. */
const area = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [lng, lat], index) => sum + (ring[index]?.[0] ?? 0) * lat - lng * (ring[index]?.[1] ?? 0), 0)

/** S1.9: open: a ring that does not end where it began · flat: a ring without an area · big: more corners than one call carries. */
export type OutlineFault = 'open' | 'flat' | 'big'

export function outlineFault(outline: Outline): OutlineFault | null {
  if (cornersOf(outline) > MAX_CORNERS) return 'big'
  const rings = outline.flat()
  if (rings.some((ring) => !same(ring[0], ring.at(-1)))) return 'open'
  return rings.some((ring) => area(ring) === 0) ? 'flat' : null
}

/** Whether a place lies in an outline; its edge belongs to it, a hole does not. */
export const isInside = (outline: Outline, { lng, lat }: Place): boolean =>
  outline.some((polygon) => pointInPolygon([lng, lat], polygon) !== false)
