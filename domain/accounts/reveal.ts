import type { AnswerStatus, WhistleStatus } from '#types/whistles'
import { OPEN_ANSWERS } from '../whistles/lifecycle'

/** S17.9: how long the same command still answers the number it was asked for. */
export const REVEAL_SHOWN_MS = 5 * 60_000
/** S17.9: numbers one person may look at in a day. */
export const MOST_REVEALS_A_DAY = 30

/** S17.9: a rider is called about a whistle that is open and that he waits for, comes to or is at, and about nothing else. */
export const mayBeCalled = (whistle: WhistleStatus, answer: AnswerStatus): boolean => whistle === 'open' && OPEN_ANSWERS.includes(answer)
