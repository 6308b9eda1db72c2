import { DAY_MS } from '#domain/calendar/dates'
import type { Runtime } from '../../runtime/runtime'

/** A phone asks again for 60 days; the month beyond is for clocks that were wrong. */
const KEPT_MS = 90 * DAY_MS

/** A night's run; what is left over goes the next night. */
const MOST_A_RUN = 1_000

/** Forgets commands that no phone will send again. Answers how many went. */
export async function sweepCommands({ store, now }: Runtime): Promise<number> {
  const old = await store.find('commands', { at: store.compare.lt(now() - KEPT_MS) }, { limit: MOST_A_RUN })
  for (const { _id } of old) await store.remove('commands', _id)
  return old.length
}
