import { closeSync, fdatasync, openSync } from 'node:fs'

type Waiter = (error: Error | undefined) => void

/**
 * Makes commits durable off the main thread. SQLite runs with synchronous NORMAL, which orders the log and
 * its checkpoints but does not flush at a commit; flushing the log here before anyone is answered gives what
 * FULL gives, while the next commits are already being prepared.
 */
export class WriteAheadLog {
  private readonly file: number
  private waiting: Waiter[] = []
  private isFlushing = false
  private failure: Error | undefined

  /** The log must exist already; SQLite keeps the file for as long as a connection is open. */
  constructor(databaseFile: string) {
    this.file = openSync(`${databaseFile}-wal`, 'r+')
  }

  /** After a failed flush nobody knows what is on the disk: no further write is taken. */
  get isBroken(): boolean {
    return this.failure !== undefined
  }

  /** Calls back once everything committed so far is on the disk. */
  whenDurable(waiter: Waiter): void {
    this.waiting.push(waiter)
    if (!this.isFlushing) this.flush()
  }

  flushed(): Promise<void> {
    return new Promise((resolve) => this.whenDurable(() => resolve()))
  }

  close(): void {
    closeSync(this.file)
  }

  private flush(): void {
    const served = this.waiting
    this.waiting = []
    this.isFlushing = true
    fdatasync(this.file, (error) => {
      this.failure ??= error ?? undefined
      served.forEach((waiter) => waiter(this.failure))
      this.isFlushing = false
      if (this.waiting.length > 0) this.flush()
    })
  }
}
