import type { Catalog } from './catalog'
import type { Change } from './change'
import { applyChange, claimedNames } from './change'
import { CloudError } from './errors'
import type { Ownership } from './ownership'
import type { Connection } from './sqlite'

/** Thrown while a write is prepared: an open transaction holds what it would change. */
export class HeldByTransaction extends Error {
  constructor(readonly transaction: string) {
    super('held by a transaction')
  }
}

export interface Prepared<T> { changes: Change[]; reply: T }

interface Job {
  /** Reads, checks and decides, writing nothing; it may run again after a wait. */
  prepare: () => Prepared<unknown>
  settle: (outcome: { reply: unknown } | { error: unknown }) => void
  waitUntil: number | undefined
}

interface Settled { job: Job; outcome: { reply: unknown } | { error: unknown } }

/**
 * All writes that arrive while the last commit is being made durable go into the next one: a single
 * SQLite transaction, one flush to disk. Nobody is answered before that flush.
 */
export class GroupCommit {
  private queue: Job[] = []
  private isScheduled = false
  private sequence = 0
  private readonly waiting = new Map<string, Job[]>()

  constructor(
    private readonly connection: Connection,
    private readonly catalog: Catalog,
    private readonly ownership: Ownership,
    private readonly lockWaitMs: number,
  ) {}

  /** The number of the last durable commit. */
  get committed(): number {
    return this.sequence
  }

  submit<T>(prepare: () => Prepared<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let reply: T
      this.enqueue({
        prepare: () => {
          const prepared = prepare()
          reply = prepared.reply
          return prepared
        },
        settle: (outcome) => ('error' in outcome ? reject(outcome.error) : resolve(reply)),
        waitUntil: undefined,
      })
    })
  }

  /** Lets the writes that waited for a transaction try again. */
  wake(transaction: string): void {
    const jobs = this.waiting.get(transaction)
    this.waiting.delete(transaction)
    jobs?.forEach((job) => this.enqueue(job))
  }

  /** Commits what is queued and refuses what still waits. */
  close(): void {
    this.flush()
    for (const jobs of this.waiting.values()) jobs.forEach((job) => job.settle({ error: new CloudError('DATABASE_REQUEST_FAILED', 'the local cloud is shutting down') }))
    this.waiting.clear()
  }

  private enqueue(job: Job): void {
    this.queue.push(job)
    if (this.isScheduled) return
    this.isScheduled = true
    // After all requests of this turn of the event loop have been read.
    setImmediate(() => this.flush())
  }

  private flush(): void {
    this.isScheduled = false
    const jobs = this.queue
    this.queue = []
    if (jobs.length === 0) return
    const settled: Settled[] = []
    const names: string[] = []
    try {
      this.connection.run('BEGIN IMMEDIATE')
      for (const job of jobs) this.runJob(job, settled, names)
      this.connection.run('COMMIT')
    } catch (error) {
      if (this.connection.isInTransaction) this.connection.run('ROLLBACK')
      this.catalog.reload()
      jobs.forEach((job) => job.settle({ error }))
      return
    }
    if (names.length > 0) {
      this.sequence += 1
      this.ownership.recordWrites(names, this.sequence)
    }
    settled.forEach(({ job, outcome }) => job.settle(outcome))
  }

  private runJob(job: Job, settled: Settled[], names: string[]): void {
    try {
      const { changes, reply } = job.prepare()
      for (const change of changes) {
        applyChange(change, this.connection)
        names.push(...claimedNames(change))
      }
      settled.push({ job, outcome: { reply } })
    } catch (error) {
      if (error instanceof HeldByTransaction) this.park(job, error.transaction)
      else if (error instanceof CloudError) settled.push({ job, outcome: { error } })
      else throw error
    }
  }

  private park(job: Job, transaction: string): void {
    job.waitUntil ??= Date.now() + this.lockWaitMs
    const parked = this.waiting.get(transaction) ?? []
    parked.push(job)
    this.waiting.set(transaction, parked)
    setTimeout(() => {
      const at = this.waiting.get(transaction)?.indexOf(job) ?? -1
      if (at < 0) return
      this.waiting.get(transaction)?.splice(at, 1)
      job.settle({ error: new CloudError('DATABASE_TIMEOUT', '[OperationTimeout] waited too long for a transaction that holds the document') })
    }, Math.max(0, job.waitUntil - Date.now())).unref()
  }
}
