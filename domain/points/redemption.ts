import type { RedemptionStatus, RedemptionView } from '#types/points'

/** S23.4: a redemption is resolved once; its status is the guard. */
export const REDEMPTION_MOVES: Record<RedemptionStatus, readonly RedemptionStatus[]> = {
  held: ['fulfilled', 'cancelled', 'expired'],
  fulfilled: [],
  cancelled: [],
  expired: [],
}

export class RedemptionNotHeld extends Error {}

interface Resolvable {
  version: number
  status: RedemptionStatus
  heldUntil: number
  endedAt: number | null
  fulfilledBy: string | null
}

/** S23.3: goods wait until `heldUntil`; from that instant on they can only expire, also while the timer has not run. */
export const isWaiting = ({ status, heldUntil }: Pick<Resolvable, 'status' | 'heldUntil'>, at: number): boolean => status === 'held' && at < heldUntil

/** The redemption moved on. Throws RedemptionNotHeld when it was resolved before or its time is not right for the move. */
export function resolveRedemption<R extends Resolvable>(
  redemption: R, to: Exclude<RedemptionStatus, 'held'>, { at, by = null }: { at: number; by?: string | null },
): R {
  const isInTime = to === 'expired' ? at >= redemption.heldUntil : at < redemption.heldUntil
  if (!REDEMPTION_MOVES[redemption.status].includes(to) || !isInTime) throw new RedemptionNotHeld()
  return { ...redemption, status: to, endedAt: at, fulfilledBy: by, version: redemption.version + 1 }
}

/** What its owner may do now. */
export const redemptionCan = (redemption: Pick<Resolvable, 'status' | 'heldUntil'>, at: number): RedemptionView['can'] =>
  isWaiting(redemption, at) ? ['show-code', 'cancel'] : []
