import type { AnswerStatus } from '#types/whistles'
import { isWorkOpen, WHISTLE_MOVES } from './lifecycle'
import { isSettling, type Gathering } from './settling'

/** S19.10: how long after the arrival time a whistle nobody closed is closed by timer. */
export const CLOSE_AFTER_MS = 12 * 3_600_000

/** S19.9: closing is refused while somebody was scanned in and is not confirmed, and while it is settled who goes. */
export function closeFault(whistle: Gathering, answers: ReadonlyArray<{ status: AnswerStatus }>, now: number): 'WHISTLE_CLOSED' | 'SETTLING' | 'WORK_OPEN' | null {
  if (!WHISTLE_MOVES[whistle.status].includes('closed')) return 'WHISTLE_CLOSED'
  if (isSettling(whistle, now)) return 'SETTLING'
  return answers.some(({ status }) => isWorkOpen(status)) ? 'WORK_OPEN' : null
}

/** S19.10: whistles with an earlier arrival time than this are left over at `now`. */
export const leftOverBefore = (now: number): number => now - CLOSE_AFTER_MS
