import type { Timed } from './answering'
import { isFirstCome, SETTLE_AFTER_MS, type Gathering } from './settling'

const MINUTE_MS = 60_000

export interface Called extends Timed {
  /** From when on it is said that nobody comes; null, as in whistles from before it was said: never. */
  readonly nobodyAt: number | null
  /** The communities it was offered to beside its own. */
  readonly offeredTo: readonly string[]
}

/** S19.33: from when on it is said that nobody comes to what was blown, or widened, at `at`; what collects answers is settled first. */
export const nobodyAtOf = ({ collected }: Pick<Gathering, 'collected'>, { at, nobodyMinutes }: { at: number; nobodyMinutes: number }): number =>
  Math.max(at + nobodyMinutes * MINUTE_MS, collected === null ? 0 : collected.until + SETTLE_AFTER_MS)

/** S19.33: why it cannot be said that nobody comes; `held`: how many hold a place. */
export function callFault(whistle: Called, held: number, now: number): 'WHISTLE_CLOSED' | 'SOMEBODY_COMES' | 'STILL_CALLING' | null {
  if (whistle.status !== 'open') return 'WHISTLE_CLOSED'
  if (held > 0) return 'SOMEBODY_COMES'
  return !isFirstCome(whistle) || whistle.nobodyAt === null || now < whistle.nobodyAt ? 'STILL_CALLING' : null
}

/** S19.34: it is offered to the rest of the street once, while somebody could still come. */
export function widenFault(whistle: Called, held: number, now: number): NonNullable<ReturnType<typeof callFault>> | 'TOO_LATE' | 'ALREADY_WIDENED' | null {
  const fault = callFault(whistle, held, now)
  if (fault !== null) return fault
  if (now >= whistle.arriveBy) return 'TOO_LATE'
  return whistle.offeredTo.length > 0 ? 'ALREADY_WIDENED' : null
}

/** S19.3, S19.34: whether riders who joined `communityIds` are offered it. */
export const isOfferedTo = ({ within, offeredTo }: { within: readonly string[]; offeredTo: readonly string[] }, communityIds: readonly string[]): boolean =>
  communityIds.some((communityId) => within.includes(communityId) || offeredTo.includes(communityId))
