import type { Ids } from '#core/runtime/ids'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const ID_LENGTH = 20

/** Chance that is the same for the same number (sfc32, seeded through splitmix32). */
export class Dice implements Ids {
  private state: [number, number, number, number]

  constructor(seed: number) {
    let mixed = seed >>> 0
    const next = (): number => {
      mixed = (mixed + 0x9e3779b9) >>> 0
      let value = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
      value = Math.imul(value ^ (value >>> 15), 0x735a2d97)
      return (value ^ (value >>> 15)) >>> 0
    }
    this.state = [next(), next(), next(), 1]
    for (let turn = 0; turn < 12; turn += 1) this.word()
  }

  /** A whole number from 0 up to, not including, `bound`. */
  below(bound: number): number {
    return Math.floor((this.word() / 0x1_0000_0000) * bound)
  }

  /** A whole number from `low` up to and including `high`. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1)
  }

  /** True with this chance, 0 to 1. */
  chance(share: number): boolean {
    return this.word() < share * 0x1_0000_0000
  }

  one<T>(from: readonly T[]): T {
    const drawn = from[this.below(from.length)]
    if (drawn === undefined) throw new Error('nothing to draw from')
    return drawn
  }

  /** As the platform's ids: letters and digits after a prefix. */
  make(prefix: string): string {
    let id = `${prefix}_`
    for (let length = 0; length < ID_LENGTH; length += 5) {
      const word = this.word()
      for (let at = 0; at < 5; at += 1) id += LETTERS.charAt(Math.floor(word / 62 ** at) % 62)
    }
    return id
  }

  private word(): number {
    const [a, b, c, counter] = this.state
    const sum = (a + b + counter) >>> 0
    this.state = [(b ^ (b >>> 9)) >>> 0, (c + (c << 3)) >>> 0, (((c << 21) | (c >>> 11)) + sum) >>> 0, (counter + 1) >>> 0]
    return sum
  }
}
