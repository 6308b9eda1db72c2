import type { Cast, Part } from './cast'
import type { Cloud, Phone } from './phone'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const SHANGHAI_MS = 8 * 60 * MINUTE_MS

/** 13:05 of the anchor's day, +08:00: when the story opens. */
export function noonOf(anchorAt: number): number {
  const startOfDay = Math.floor((anchorAt + SHANGHAI_MS) / DAY_MS) * DAY_MS - SHANGHAI_MS
  return startOfDay + (13 * 60 + 5) * MINUTE_MS
}

/** What a chapter works with: the phones of the cast, and a clock that only goes forward. */
export class Stage {
  private at = 0

  private constructor(readonly cast: Cast, private readonly cloud: Cloud, private readonly phones: Readonly<Record<Part, Phone>>, readonly noonAt: number) {}

  static async open(cast: Cast, cloud: Cloud, noonAt: number): Promise<Stage> {
    const phones: Partial<Record<Part, Phone>> = {}
    for (const [part, { id }] of Object.entries(cast.people) as Array<[Part, { id: string }]>) phones[part] = await cloud.phoneOf(id)
    return new Stage(cast, cloud, phones as Record<Part, Phone>, noonAt)
  }

  phone(part: Part): Phone {
    return this.phones[part]
  }

  /** Moves to `days` before the story's day at `hour`:`minute`. Times of a ledger account never go back, so neither does this. */
  async onDay(days: number, hour: number, minute = 0): Promise<void> {
    await this.moveTo(this.noonAt - days * DAY_MS + ((hour - 13) * 60 + minute - 5) * MINUTE_MS)
  }

  /** Some minutes pass. */
  async later(minutes: number): Promise<void> {
    await this.moveTo(this.at + minutes * MINUTE_MS)
  }

  /** What the platform's clock would have run by now. */
  async runTimer(name: string): Promise<void> {
    await this.cloud.runTimer(name)
  }

  minutesFromNow(minutes: number): number {
    return this.at + minutes * MINUTE_MS
  }

  get nowAt(): number {
    return this.at
  }

  async moveTo(at: number): Promise<void> {
    if (at < this.at) throw new Error(`the story would go back in time: ${new Date(this.at).toISOString()} to ${new Date(at).toISOString()}`)
    this.at = at
    await this.cloud.moveTo(at)
  }
}
