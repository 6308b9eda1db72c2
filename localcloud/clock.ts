/** The cloud's clock: real time plus an offset that functions share through memory. */
export class Clock {
  /** One float64, the offset in ms; worker threads read it on every `Date.now()`. */
  readonly shared = new SharedArrayBuffer(8)
  private readonly offset = new Float64Array(this.shared)
  private readonly listeners = new Set<() => void>()

  constructor(start?: number) {
    if (start !== undefined) this.set(start)
  }

  now(): number {
    return Date.now() + (this.offset[0] ?? 0)
  }

  /** Moves the clock to an instant, from where it runs on; null returns to real time. */
  set(at: number | null): void {
    this.offset[0] = at === null ? 0 : Math.round(at - Date.now())
    this.listeners.forEach((notify) => notify())
  }

  get isMoved(): boolean {
    return this.offset[0] !== 0
  }

  onMove(listener: () => void): void {
    this.listeners.add(listener)
  }
}
