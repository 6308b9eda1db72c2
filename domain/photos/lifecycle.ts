import type { PhotoStatus } from '#types/reports'

/** S20.4: a photo is decided once; what was refused is taken again under a new id. */
export const PHOTO_MOVES: Record<PhotoStatus, readonly PhotoStatus[]> = { begun: ['ready', 'refused'], ready: [], refused: [] }

/** S20.11: photos announced in a day and never finished; more are not a person with a phone. */
export const MOST_UNFINISHED_A_DAY = 60
export const DAY_MS = 24 * 3_600_000

export const isOverQuota = (unfinished: number): boolean => unfinished >= MOST_UNFINISHED_A_DAY

/** S20.12: an upload that was announced this long ago is not coming any more. */
export const GIVEN_UP_AFTER_MS = 2 * DAY_MS
export const givenUpBefore = (now: number): number => now - GIVEN_UP_AFTER_MS
