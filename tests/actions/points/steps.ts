import { setTimeout as sleep } from 'node:timers/promises'
import type { County } from '../../support/county'

/** Long enough for whoever does not wait for the one that stands still. */
const PASSING_MS = 150

/**
 * Runs `first` up to the `at`-th step of its transaction (1 is its beginning), lets `second` go past as far as it can,
 * then both to their ends. False when `first` has fewer steps.
 */
export async function interleave(county: County, at: number, first: (county: County) => Promise<unknown>, second: () => Promise<unknown>): Promise<boolean> {
  let steps = 0
  let arrive = (): void => undefined
  let goOn = (): void => undefined
  const there = new Promise<void>((resolve) => { arrive = resolve })
  const released = new Promise<void>((resolve) => { goOn = resolve })
  const slow = county.withBarrier(async () => {
    steps += 1
    if (steps !== at) return
    arrive()
    await released
  })
  const one = first(slow)
  await Promise.race([there, one])
  const other = second()
  await Promise.race([other, sleep(PASSING_MS)])
  goOn()
  await Promise.all([one, other])
  return steps >= at
}

/** The same county, whose process dies at the `at`-th step of a transaction; `hasDied` tells whether it came that far. */
export function dyingAt(county: County, at: number): { county: County; hasDied: () => boolean } {
  let steps = 0
  const dying = county.withBarrier(() => {
    steps += 1
    if (steps === at) throw new Error('the process died')
  })
  return { county: dying, hasDied: () => steps >= at }
}
