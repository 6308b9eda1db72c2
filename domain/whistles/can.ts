import type { WhistleCan } from '#types/whistles'
import { moveArrivalFault } from './arrival'
import { answerFault, leaveFault, type Mine } from './answering'
import { callFault, widenFault, type Called } from './calling'
import { closeFault } from './closing'
import { isSettling } from './settling'
import { confirmFault, type Work } from './working'

export interface Viewer {
  readonly accountId: string
  /** Joined the whistle's community as a rider. */
  readonly isEnrolled: boolean
  /** Holds a post over the whistle. */
  readonly isGrid: boolean
  /** Holds a post at a community that this street's call names (S19.41). */
  readonly isCalled: boolean
  readonly isOfficial: boolean
}

interface Asked extends Called {
  /** The latest time to come that may be said. */
  readonly arriveUntil: number
}

/** S19.11: what `viewer` may do now. `works` are the answers of the places held. */
export function whistleCan(whistle: Asked, viewer: Viewer, mine: Mine | null, works: readonly Work[], now: number): WhistleCan[] {
  return [...(viewer.isEnrolled ? riderCan(whistle, mine, now) : []), ...staffCan(whistle, viewer, works, now)]
}

function riderCan(whistle: Asked, mine: Mine | null, now: number): WhistleCan[] {
  if (whistle.status !== 'open') return []
  const can: WhistleCan[] = []
  const status = mine?.status ?? null
  if (answerFault(whistle, status, now) === null) can.push('answer')
  if (leaveFault(whistle, mine, now) === null) can.push('leave')
  if (moveArrivalFault(whistle, status) === null && !isSettling(whistle, now) && now < whistle.arriveUntil) can.push('move-arrival')
  if (status === 'placed') can.push('show-code')
  if (status === 'arrived') can.push('submit')
  return can
}

function staffCan(whistle: Called, { accountId, isGrid, isCalled, isOfficial }: Viewer, works: readonly Work[], now: number): WhistleCan[] {
  const can: WhistleCan[] = []
  if ((isGrid || isCalled) && whistle.status === 'open') can.push('scan')
  if ((isGrid || isCalled || isOfficial) && works.some((work) => confirmFault(whistle.status, work, accountId) === null)) can.push('confirm')
  if (isGrid && closeFault(whistle, works, now) === null) can.push('close')
  if (isGrid && widenFault(whistle, works.length, now) === null) can.push('widen')
  if (isGrid && callFault(whistle, works.length, now) === null) can.push('hand-back')
  return can
}
