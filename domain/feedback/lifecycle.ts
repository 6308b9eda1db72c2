import type { FeedbackStatus } from '#types/feedback'

/** Which status may follow which: it ends once. */
const NEXT: Record<FeedbackStatus, readonly FeedbackStatus[]> = { open: ['answered', 'withdrawn'], answered: [], withdrawn: [] }

/** S1.24 */
export const mayMoveFeedback = (from: FeedbackStatus, to: FeedbackStatus): boolean => NEXT[from].includes(to)

/** Above any instant: what ended comes after what is open. */
const ENDED = 4_102_444_800_000

/** S1.24: sort key of the county's list, ascending: open by age, then what ended, the latest first. */
export const feedbackOrder = (status: FeedbackStatus, at: number): number => (status === 'open' ? at : 2 * ENDED - at)
