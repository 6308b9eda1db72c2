import type { WhistleRow } from '#types/whistles'
import type { OpeningSpan } from '#types/profile'
import { MAX_PLACES } from '#types/whistles'
import { isInFreeHours } from '#domain/whistles/free-hours'
import { hasArrived } from '#domain/whistles/lifecycle'
import { answerId, freeNumbers } from '#domain/whistles/places'
import type { Answer, Whistle, WhistlePlace } from '../../store/records/whistles'
import type { Store } from '../../store/store'

/** So many whistles' places fit into the 1,000 rows one query may answer. */
const WHISTLES_A_QUERY = 30

/** Whistles as lists show them: places, the caller's own answer and names are read for all of them together. */
export async function whistleRows(store: Store, whistles: readonly Whistle[], accountId: string, freeHours: readonly OpeningSpan[] = []): Promise<WhistleRow[]> {
  const [places, mine, units] = await Promise.all([
    placesByWhistle(store, whistles.map(({ _id }) => _id)),
    store.getMany('answers', whistles.map(({ _id }) => answerId(_id, accountId))),
    store.getMany('units', whistles.map(({ communityId }) => communityId)),
  ])
  return whistles.map((whistle) => rowOf(whistle, {
    taken: places.get(whistle._id) ?? [],
    mine: mine.get(answerId(whistle._id, accountId)) ?? null,
    communityName: units.get(whistle.communityId)?.name ?? '', freeHours,
  }))
}

interface Around { taken: readonly WhistlePlace[]; mine: Answer | null; communityName: string; freeHours: readonly OpeningSpan[] }

export function rowOf(whistle: Whistle, { taken, mine, communityName, freeHours }: Around): WhistleRow {
  const { _id, title, icon, placeName, place, status, arriveBy, minutes, places, pointsEach, isInsured, collected, nobodyAt, offeredTo, by } = whistle
  return {
    id: _id, title, icon, communityName, placeName, place, status, arriveBy, minutes, places, pointsEach, isInsured, collected, nobodyAt, isCall: by === 'street', isWidened: by === 'community' && offeredTo.length > 0,
    placesFree: status !== 'open' ? 0 : freeNumbers(places, taken).length,
    isInMyHours: isInFreeHours(freeHours, arriveBy),
    myAnswer: mine?.status ?? null,
    myArriveAt: mine?.arriveAt ?? null,
    isMyArrivalListed: mine !== null && hasArrived(mine.status) && mine.isListed,
    myPickReason: mine?.settled?.reason ?? null,
    myReturnReason: mine?.status === 'arrived' ? (mine.returned?.reason ?? null) : null,
  }
}

async function placesByWhistle(store: Store, whistleIds: readonly string[]): Promise<Map<string, WhistlePlace[]>> {
  const chunks = Array.from({ length: Math.ceil(whistleIds.length / WHISTLES_A_QUERY) }, (_, i) => whistleIds.slice(i * WHISTLES_A_QUERY, (i + 1) * WHISTLES_A_QUERY))
  const found = await Promise.all(chunks.map((ids) => store.find('places', { whistleId: store.compare.in(ids) }, { limit: ids.length * MAX_PLACES })))
  const byWhistle = new Map<string, WhistlePlace[]>()
  for (const place of found.flat()) byWhistle.set(place.whistleId, [...(byWhistle.get(place.whistleId) ?? []), place])
  return byWhistle
}
