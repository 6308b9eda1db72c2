import type { AppealStatus } from '#types/points-appeals'

/** S22.41: an appeal ends once: answered, or taken back by its rider. */
export const APPEAL_MOVES: Record<AppealStatus, readonly AppealStatus[]> = {
  open: ['explained', 'corrected', 'unfounded', 'withdrawn'],
  explained: [],
  corrected: [],
  unfounded: [],
  withdrawn: [],
}

export const mayMoveAppeal = (from: AppealStatus, to: AppealStatus): boolean => APPEAL_MOVES[from].includes(to)

export const isOpenAppeal = (status: AppealStatus): boolean => APPEAL_MOVES[status].length > 0

/** Later than any instant there is. */
const AFTER_ALL = 5_000_000_000_000

/** S22.43: the place in a unit's list, least first: the open by when they were filed, then the ended, the latest first. */
export const appealOrder = (status: AppealStatus, at: number): number => (isOpenAppeal(status) ? at : 2 * AFTER_ALL - at)

/** What it is about, among one rider's: a posting by its number, or all of it. */
export const appealAbout = (sequence: number | null): string => (sequence === null ? 'all' : `p${sequence}`)

/** S22.41: the n-th about one thing, 1 first; two at once meet on it. */
export const appealId = (accountId: string, about: string, n: number): string => `${accountId}:${about}:${n}`

/** S22.42: whose line it is, and whoever did or confirmed it, does not judge it. */
export const isOwnHand = (accountId: string, { riderId, by }: { riderId: string; by: readonly string[] }): boolean =>
  accountId === riderId || by.includes(accountId)
