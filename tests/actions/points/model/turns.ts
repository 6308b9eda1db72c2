import type { Barrier } from '#core/store/transaction'

/** Nobody comes to a boundary for so long: whoever is missing waits for somebody who waits here. */
const STUCK_MS = 400

interface Waiting { who: number; what: string; go: () => void }

/**
 * Lets one of several take the next step of its transaction at a time, in the order that `choices` says: each boundary
 * (begin, after each read, before each write, before the commit) is a turn.
 */
export class Turns {
  readonly trace: string[] = []
  private waiting: Waiting[] = []
  private running: number
  private timer: NodeJS.Timeout | undefined
  private turn = 0

  constructor(people: number, private readonly choices: readonly number[]) {
    this.running = people
  }

  barrierOf(who: number): Barrier {
    return (step, name) => new Promise((resolve) => {
      this.waiting.push({ who, what: `${String.fromCharCode(65 + who)} ${step} ${name}`.trim(), go: resolve })
      this.running -= 1
      this.next()
    })
  }

  /** Somebody is through and comes to no boundary any more. */
  leave(): void {
    this.running -= 1
    this.next()
  }

  private next(): void {
    clearTimeout(this.timer)
    if (this.running <= 0) this.release()
    else this.timer = setTimeout(() => this.release(), STUCK_MS)
  }

  private release(): void {
    if (this.waiting.length === 0) return
    const choice = this.choices[this.turn % Math.max(this.choices.length, 1)] ?? 0
    const [chosen] = this.waiting.sort((a, b) => a.who - b.who).splice(choice % this.waiting.length, 1)
    this.turn += 1
    this.running += 1
    this.trace.push(chosen?.what ?? '')
    chosen?.go()
  }
}
