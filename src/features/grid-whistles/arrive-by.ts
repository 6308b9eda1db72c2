const MINUTE_MS = 60_000
/** People say 14:30, not 14:27. */
const STEP_MS = 5 * MINUTE_MS

/** How soon help can be asked for, in minutes. */
export const soonChoices = [15, 30, 60, 120] as const

/** `minutes` from now, on the next five minutes: never earlier than asked. */
export const arriveByIn = (minutes: number, now: number) => Math.ceil((now + minutes * MINUTE_MS) / STEP_MS) * STEP_MS
