import type { AnswerStatus, WhistleStatus } from '#types/whistles'
import { isWorkOpen, WHISTLE_MOVES } from './lifecycle'

/** S19.10: how long after the arrival time a whistle nobody closed is closed by timer. */
export const CLOSE_AFTER_MS = 12 * 3_600_000

/** S19.9: closing is refused while somebody was scanned in and is not confirmed. */
export function closeFault(whistle: WhistleStatus, answers: ReadonlyArray<{ status: AnswerStatus }>): 'WHISTLE_CLOSED' | 'WORK_OPEN' | null {
  if (!WHISTLE_MOVES[whistle].includes('closed')) return 'WHISTLE_CLOSED'
  return answers.some(({ status }) => isWorkOpen(status)) ? 'WORK_OPEN' : null
}

/** S19.10: whistles with an earlier arrival time than this are left over at `now`. */
export const leftOverBefore = (now: number): number => now - CLOSE_AFTER_MS
