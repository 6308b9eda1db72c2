import { MAX_PLACES } from '#types/whistles'
import { answerId } from '#domain/whistles/places'
import type { Answer, WhistlePlace } from '../../store/records/whistles'
import type { Store } from '../../store/store'

/** The places of a whistle that somebody holds or that are shut, by number. */
export const takenPlaces = (store: Store, whistleId: string): Promise<WhistlePlace[]> =>
  store.find('places', { whistleId }, { orderBy: [['n', 'asc']], limit: MAX_PLACES })

/** The answers of those who hold `places`, in the order they came. */
export async function answersOf(store: Store, places: readonly WhistlePlace[]): Promise<Answer[]> {
  const ids = places.flatMap(({ whistleId, accountId }) => (accountId === null ? [] : [answerId(whistleId, accountId)]))
  const found = await store.getMany('answers', ids)
  return [...found.values()].sort((a, b) => a.answeredAt - b.answeredAt)
}
