import { randomUUID } from 'node:crypto'
import type { Collection } from './catalog'
import type { Change } from './change'
import { ChangeSet, claimedNames } from './change'
import { CloudError, transactionConflict, transactionGone } from './errors'
import type { View } from './find'
import type { Ownership } from './ownership'
import { Connection } from './sqlite'

export interface Transaction {
  id: string
  /** The last commit this transaction sees. */
  snapshot: number
  connection: Connection
  /** Its own writes. */
  changes: ChangeSet
  held: Set<string>
  isOver: boolean
  life: NodeJS.Timeout
}

export interface TransactionsInput {
  file: string
  /** Committed state, for unique keys. */
  writer: Connection
  ownership: Ownership
  committed: () => number
  lifeMs: number
  most: number
  ended: (transaction: string) => void
}

/** Open transactions: each reads from its own snapshot and keeps its writes until the commit. */
export class Transactions {
  private readonly open = new Map<string, Transaction>()
  private readonly idle: Connection[] = []

  constructor(private readonly input: TransactionsInput) {}

  get count(): number {
    return this.open.size
  }

  begin(): Transaction {
    if (this.open.size >= this.input.most) throw new CloudError('EXCEED_CONCURRENT_REQUEST_LIMIT', '[LimitExceeded] too many open transactions')
    const connection = this.idle.pop() ?? this.connect()
    // SQLite takes its snapshot at the first read, not at BEGIN.
    connection.run('BEGIN')
    connection.value('SELECT format FROM meta')
    const id = randomUUID()
    const life = setTimeout(() => this.end(id), this.input.lifeMs).unref()
    const transaction: Transaction = { id, snapshot: this.input.committed(), connection, changes: new ChangeSet(), held: new Set(), isOver: false, life }
    this.open.set(id, transaction)
    this.input.ownership.open(id, transaction.snapshot)
    return transaction
  }

  get(id: string): Transaction {
    const transaction = this.open.get(id)
    if (transaction === undefined) throw transactionGone()
    return transaction
  }

  view(transaction: Transaction, collection: Collection): View {
    return { connection: transaction.connection, overlay: transaction.changes.overlay(collection) }
  }

  /** First writer wins: a document another holds, or that changed after the snapshot, is a conflict. */
  private claim(transaction: Transaction, names: readonly string[]): void {
    const { ownership } = this.input
    for (const name of names) {
      const holder = ownership.holderOf(name)
      if ((holder !== undefined && holder !== transaction.id) || ownership.isWrittenAfter(name, transaction.snapshot)) throw transactionConflict()
    }
    for (const name of names) {
      ownership.hold(name, transaction.id)
      transaction.held.add(name)
    }
  }

  write(transaction: Transaction, change: Change): void {
    this.claim(transaction, claimedNames(change))
    transaction.changes.put(change, this.input.writer)
  }

  /** From here on no call reaches the transaction, while its names stay held until `end`. */
  beginCommit(id: string): Transaction {
    const transaction = this.get(id)
    clearTimeout(transaction.life)
    this.open.delete(id)
    return transaction
  }

  /** Rolls back if it is still open. */
  end(id: string): void {
    const transaction = this.open.get(id)
    if (transaction !== undefined) this.release(transaction)
  }

  /** Frees the snapshot and all names of a transaction; a second time does nothing. */
  release(transaction: Transaction): void {
    if (transaction.isOver) return
    transaction.isOver = true
    clearTimeout(transaction.life)
    this.open.delete(transaction.id)
    transaction.connection.run('COMMIT')
    this.idle.push(transaction.connection)
    this.input.ownership.close(transaction.id, transaction.held)
    this.input.ended(transaction.id)
  }

  close(): void {
    for (const id of [...this.open.keys()]) this.end(id)
    this.idle.forEach((connection) => connection.close())
  }

  private connect(): Connection {
    const connection = new Connection(this.input.file)
    connection.script('PRAGMA query_only = 1')
    return connection
  }
}
