import { Dice } from '../../seed/city/dice'
import { redemptionOf, whistleOf, type Order } from './book'

export const UNITS = Array.from({ length: 24 }, (_, n) => `unit${n}`)
export const OFFERS = Array.from({ length: 40 }, (_, n) => `offer${n}`)
const OPENING_WHISTLES = 120
const WORKERS = Array.from({ length: 300 }, (_, n) => `ac-worker${n}`)

/**
 * A stream of orders that mean something: whistles are paid from, points held and resolved, often by two orders that
 * contradict each other. It draws from what was asked for, done or not: orders on what is not there are refused.
 */
export class Orders {
  private readonly dice: Dice
  private readonly whistles: string[] = []
  private readonly redemptions: string[] = []
  private made = 0

  constructor(seed: number) {
    this.dice = new Dice(seed)
  }

  /** Every fund filled, whistles blown and each rider paid a few times: nothing in it fails. */
  opening(): Order[] {
    const allocations = UNITS.map((unit): Order => ({ key: `o-${unit}`, do: 'allocate', unit }))
    const blown = Array.from({ length: OPENING_WHISTLES }, (_, n): Order => {
      this.whistles.push(whistleOf(`o-wh${n}`))
      return { key: `o-wh${n}`, do: 'blow', unit: UNITS[n % UNITS.length] ?? '' }
    })
    const paid = WORKERS.flatMap((worker, n) => [0, 1, 2].map((turn): Order => (
      { key: `o-${worker}-${turn}`, do: 'award', whistle: whistleOf(`o-wh${(n * 3 + turn) % (OPENING_WHISTLES / 2)}`), worker })))
    return [...allocations, ...blown, ...paid]
  }

  next(): Order {
    const { dice } = this
    const key = `k${this.made}`
    this.made += 1
    const unit = dice.one(UNITS)
    const draw = dice.below(100)
    if (draw < 1) return { key, do: 'allocate', unit }
    if (draw < 13 || this.whistles.length === 0) {
      this.whistles.push(whistleOf(key))
      return { key, do: 'blow', unit }
    }
    if (draw < 55 || this.redemptions.length === 0) return this.awardOrRedeem(key, draw < 45)
    if (draw < 75) return this.awardOrRedeem(key, false)
    // Mostly one of the latest, so that it is still held and others want it too.
    const redemption = this.redemptions[Math.max(0, this.redemptions.length - 1 - dice.below(40))] ?? ''
    return { key, do: dice.one(['fulfil', 'fulfil', 'cancel', 'expire'] as const), redemption }
  }

  private awardOrRedeem(key: string, isAward: boolean): Order {
    const { dice } = this
    const worker = dice.one(WORKERS)
    if (isAward) return { key, do: 'award', whistle: dice.one(this.whistles.slice(-60)), worker }
    this.redemptions.push(redemptionOf(key))
    return { key, do: 'redeem', offer: dice.one(OFFERS), worker }
  }
}
