import type { Place } from '#types/core/primitives'
import type { Outline } from '#types/unit-tree'
import { distanceMeters } from '#domain/stations/distance'
import { isInside } from '#domain/units/outline'

/** S20.2: farther than this from every community a place is not in the county. */
export const FARTHEST_METERS = 30_000

/** How many of the nearest communities are asked for their outline. */
const ASKED = 8

/** S20.2: the communities a place may lie in: those with a place of their own within reach, the nearest first, at most eight. */
export function communitiesNear<C extends { place?: Place }>(communities: readonly C[], place: Place): C[] {
  return communities
    .map((community) => ({ community, meters: community.place ? distanceMeters(community.place, place) : Infinity }))
    .filter(({ meters }) => meters <= FARTHEST_METERS)
    .sort((one, other) => one.meters - other.meters)
    .slice(0, ASKED)
    .map(({ community }) => community)
}

/** S20.2: of `near`, the first whose outline a place lies in, else the nearest; null when there is none. `outlines` by community id. */
export function communityOf<C extends { _id: string }>(near: readonly C[], outlines: ReadonlyMap<string, { outline: Outline }>, place: Place): C | null {
  const holder = near.find(({ _id }) => {
    const known = outlines.get(_id)
    return known !== undefined && isInside(known.outline, place)
  })
  return holder ?? near[0] ?? null
}
