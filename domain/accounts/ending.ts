import type { StaffRole } from '#types/core/roles'

/** More than a transaction lives (30 s) and a function takes to commit: who did not know yet that somebody left is over by then. */
const SETTLE_MS = 3 * 60_000

/** S1.6: nothing that was begun before an account ended (`at`) can still add to what it left behind. */
export const isSettled = ({ at }: { at: number }, now: number): boolean => now - at >= SETTLE_MS

/** S1.5: an official's post at the county's root unit, which hands out everything else. */
export const isLeadPost = ({ role, within }: { role: StaffRole; within: readonly string[] }): boolean => role === 'official' && within.length === 1
