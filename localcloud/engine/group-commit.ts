import type { Catalog } from './catalog'
import type { Change } from './change'
import { applyChange, claimedNames } from './change'
import { CloudError } from './errors'
import type { Ownership } from './ownership'
import type { Connection } from './sqlite'
import type { WriteAheadLog } from './write-ahead-log'

/** Thrown while a write is prepared: an open transaction holds what it would change. */
export class HeldByTransaction extends Error {
  constructor(readonly transaction: string) {
    super('held by a transaction')
  }
}

export interface Prepared<T> {
  changes: Change[]
  reply: T
  /** Called when the changes are committed, before they are durable. */
  committed?: () => void
}

interface Job {
  /** Reads, checks and decides, writing nothing; it may run again after a wait. */
  prepare: () => Prepared<unknown>
  settle: (outcome: { reply: unknown } | { error: unknown }) => void
  waitUntil: number | undefined
}

interface Batch { settled: Settled[]; names: string[]; committed: Array<() => void> }

interface Settled { job: Job; outcome: { reply: unknown } | { error: unknown } }

/**
 * All writes of a turn of the event loop go into one SQLite transaction, and all transactions that end while
 * the disk is busy with the last flush share the next one. Nobody is answered before his flush is done; readers
 * may see a commit a moment earlier, as with MongoDB's usual read concern.
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
    private readonly log: WriteAheadLog,
    private readonly lockWaitMs: number,
  ) {}

  /** The number of the last commit. */
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

  /** Commits what is queued, durably, and refuses what still waits for a transaction. */
  async close(): Promise<void> {
    this.flush()
    await this.log.flushed()
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
    const committed: Array<() => void> = []
    if (this.log.isBroken) {
      jobs.forEach((job) => job.settle({ error: new CloudError('DATABASE_REQUEST_FAILED', 'the disk failed: restart the local cloud') }))
      return
    }
    try {
      this.connection.run('BEGIN IMMEDIATE')
      for (const job of jobs) this.runJob(job, { settled, names, committed })
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
    committed.forEach((notify) => notify())
    this.log.whenDurable((error) => settled.forEach(({ job, outcome }) => job.settle(error === undefined ? outcome : { error })))
  }

  private runJob(job: Job, { settled, names, committed }: Batch): void {
    try {
      const { changes, reply, committed: notify } = job.prepare()
      for (const change of changes) {
        applyChange(change, this.connection)
        names.push(...claimedNames(change))
      }
      settled.push({ job, outcome: { reply } })
      if (notify !== undefined) committed.push(notify)
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
