import type { WhistleStage } from '#types/whistle-collected'
import type { WhistleStatus } from '#types/whistles'

/** S19.31: an answer that was begun in time has ended so long after the deadline, whatever held it up. */
export const SETTLE_AFTER_MS = 35_000

export interface Gathering {
  readonly status: WhistleStatus
  /** Null: first come. */
  readonly collected: { readonly until: number; readonly stage: WhistleStage } | null
}

/** S19.30: answers are noted and take no place yet. The deadline itself is too late. */
export const isCollecting = ({ status, collected }: Gathering, now: number): boolean =>
  status === 'open' && collected?.stage === 'collecting' && now < collected.until

/** S19.31: from the deadline until everybody has his outcome nobody comes, leaves or closes. */
export const isSettling = ({ status, collected }: Gathering, now: number): boolean =>
  status === 'open' && collected !== null && collected.stage !== 'settled' && now >= collected.until

export const isSettlementDue = (whistle: Gathering, now: number): boolean =>
  isSettling(whistle, now) && now >= (whistle.collected?.until ?? 0) + SETTLE_AFTER_MS

/** S19.31: whose answers were collected until this or earlier can be settled at `now`. */
export const settleableUntil = (now: number): number => now - SETTLE_AFTER_MS

/** S19.30, S19.31: whether places go to whoever takes one: never before a collected whistle is settled. */
export const isFirstCome = ({ collected }: Pick<Gathering, 'collected'>): boolean => collected === null || collected.stage === 'settled'
