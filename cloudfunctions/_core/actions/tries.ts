import type { Store } from '../store/store'
import { Refusal } from '../runtime/refusal'

/** Typed codes: wrong tries a person has in a minute. */
const MOST_WRONG_TRIES = 5
const MINUTE = 60_000

const recordId = (who: string, at: number): string => `${who}:${Math.floor(at / MINUTE)}`

/** Refuses TOO_MANY once this minute's tries are used up; `retryAt` is when the next begins. */
export async function assertMayTry(store: Store, who: string, at: number): Promise<void> {
  const used = await store.get('tries', recordId(who, at))
  if ((used?.wrong ?? 0) >= MOST_WRONG_TRIES) throw new Refusal('TOO_MANY', (Math.floor(at / MINUTE) + 1) * MINUTE)
}

/** Counted outside any transaction: a rolled-back command must not forget it. */
export async function countWrongTry(store: Store, who: string, at: number): Promise<void> {
  await store.increment('tries', { _id: recordId(who, at), wrong: 1, at }, 'wrong')
}

/** Counted before it is judged, so that tries at one moment get no further together; a right one counts, too. Refuses TOO_MANY. */
export async function countTry(store: Store, who: string, at: number): Promise<void> {
  const tries = await store.increment('tries', { _id: recordId(who, at), wrong: 1, at }, 'wrong')
  if (tries > MOST_WRONG_TRIES) throw new Refusal('TOO_MANY', (Math.floor(at / MINUTE) + 1) * MINUTE)
}
