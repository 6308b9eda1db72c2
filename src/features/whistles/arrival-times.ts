const MINUTE_MS = 60_000
/** People say 14:30, not 14:27. */
const STEP_MS = 5 * MINUTE_MS
/** As long as an order takes, or two, or three. */
const AFTER_MINUTES = [15, 30, 45, 60, 90, 120]

const inSteps = (at: number, step: (value: number) => number) => step(at / STEP_MS) * STEP_MS

/** Times to come that can be named with one tap, the soonest first; the last one when there is no room for another. */
export function arrivalTimes({ now, until }: { now: number; until: number }): number[] {
  const times = AFTER_MINUTES.map((minutes) => inSteps(now + minutes * MINUTE_MS, Math.ceil)).filter((at) => at <= until)
  const last = inSteps(until, Math.floor)
  return times.length > 0 || last <= now ? times : [last]
}
