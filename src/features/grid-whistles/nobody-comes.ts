import type { WhistleRow } from '#types/whistles'

/** Blown a while ago, and nobody holds a place. */
export const isNobodyComing = ({ status, nobodyAt, places, placesFree }: WhistleRow, now: number) =>
  status === 'open' && placesFree === places && nobodyAt !== null && now >= nobodyAt
