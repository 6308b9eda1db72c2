import type { AnswerStatus, WhistleStatus } from '#types/whistles'

/** S19.2: a whistle ends once and stays ended. */
export const WHISTLE_MOVES: Record<WhistleStatus, readonly WhistleStatus[]> = { open: ['closed', 'unanswered'], closed: [], unanswered: [] }

/**
 * S19.4, S19.5, S19.31: what an answer may become. Who left or did not come may answer again; work that is sent back is handed in again.
 * After the scan only who ends his account leaves (S1.6); who is here by the list alone leaves until he hands in (S19.39).
 */
export const ANSWER_MOVES: Record<AnswerStatus, readonly AnswerStatus[]> = {
  asked: ['placed', 'waiting', 'left'],
  waiting: ['placed', 'left'],
  placed: ['arrived', 'left', 'absent'],
  arrived: ['submitted', 'left'],
  submitted: ['confirmed', 'arrived', 'left'],
  confirmed: [],
  left: ['asked', 'waiting', 'placed'],
  absent: ['asked', 'waiting', 'placed'],
}

export const mayMoveAnswer = (from: AnswerStatus, to: AnswerStatus): boolean => ANSWER_MOVES[from].includes(to)

/** Gave his place back, or did not come to it: he may answer as if he never had (S19.4, S19.21). */
export const isAway = (status: AnswerStatus): boolean => status === 'left' || status === 'absent'

/** Scanned in and not yet confirmed: somebody still owes somebody something, so the whistle cannot close (S19.9). */
export const isWorkOpen = (status: AnswerStatus): boolean => status === 'arrived' || status === 'submitted'

/** Scanned in at some time: the place can no longer be given back. */
export const hasArrived = (status: AnswerStatus): boolean => isWorkOpen(status) || status === 'confirmed'

/** S1.6: what somebody has promised and not seen to its end; given up when his account ends. */
export const OPEN_ANSWERS: readonly AnswerStatus[] = (Object.keys(ANSWER_MOVES) as AnswerStatus[]).filter((status) => mayMoveAnswer(status, 'left'))
