import { addDays, dateOf, startOf } from '#domain/calendar/dates'
import { Refusal } from '../runtime/refusal'
import type { Store } from '../store/store'

/**
 * What may be done `most` times a day. Counted first and judged then, outside any transaction, so that calls at one moment
 * cannot slip past together. Refuses TOO_MANY; `retryAt` is midnight.
 */
export async function countUp(store: Store, { what, most, at }: { what: string; most: number; at: number }): Promise<void> {
  const on = dateOf(at)
  const count = await store.increment('limits', { _id: `${what}:${on}`, count: 1, at }, 'count')
  if (count > most) throw new Refusal('TOO_MANY', startOf(addDays(on, 1)))
}
