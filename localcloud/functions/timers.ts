import type { LogLine } from '../config'
import type { Clock } from '../clock'
import { CloudError } from '../engine/errors'
import { nextRun } from './cron'
import type { FunctionHost } from './host'

export interface TimerState { name: string; function: string; cron: string; nextAt: number | null }

const LONGEST_WAIT_MS = 60_000

/** Timer triggers of the functions' settings: by themselves when due on the cloud's clock, or one at once on demand. */
export class Timers {
  private waiting: NodeJS.Timeout | undefined
  private since: number

  constructor(private readonly host: FunctionHost, private readonly clock: Clock, private readonly log: (line: LogLine) => void) {
    this.since = clock.now()
  }

  start(): void {
    // Moving the clock skips what lies between: a story runs the timers it needs itself.
    this.clock.onMove(() => {
      this.since = this.clock.now()
      this.schedule()
    })
    this.schedule()
  }

  stop(): void {
    clearTimeout(this.waiting)
  }

  list(): TimerState[] {
    const now = this.clock.now()
    return this.host.definitions.all().flatMap((definition) => definition.timers.map(({ name, cron }) => ({
      name, cron, function: definition.name, nextAt: nextRun(cron, now),
    })))
  }

  /** Runs a timer now and returns what its function answered, as JSON text. */
  run(name: string): Promise<string> {
    const timer = this.list().find((candidate) => candidate.name === name)
    if (timer === undefined) return Promise.reject(new CloudError('INVALID_PARAM', `there is no timer "${name}"`))
    const event = JSON.stringify({ Type: 'timer', TriggerName: name, Time: new Date(this.clock.now()).toISOString(), Message: '' })
    return this.host.invoke({ name: timer.function, event, context: { TRIGGER_SRC: 'timer' }, isNested: false })
  }

  private schedule(): void {
    clearTimeout(this.waiting)
    const next = this.list().reduce((soonest, { nextAt }) => Math.min(soonest, nextAt ?? Infinity), Infinity)
    const wait = Math.min(LONGEST_WAIT_MS, Math.max(1, next - this.clock.now()))
    this.waiting = setTimeout(() => this.tick(), wait).unref()
  }

  private tick(): void {
    const now = this.clock.now()
    for (const timer of this.host.definitions.all().flatMap((definition) => definition.timers)) {
      const due = nextRun(timer.cron, this.since)
      if (due === null || due > now) continue
      this.run(timer.name).catch((error: unknown) => this.log({
        level: 'error', message: `timer ${timer.name} failed: ${error instanceof Error ? error.message : String(error)}`,
      }))
    }
    this.since = now
    this.schedule()
  }
}
