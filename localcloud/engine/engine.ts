import type { CollectionSpec, Limits } from '../config'
import type { DataFolder } from '../data-folder'
import type { Stage } from './aggregate'
import { aggregate } from './aggregate'
import type { Collection } from './catalog'
import { Catalog } from './catalog'
import type { Change } from './change'
import type { View } from './find'
import { countDocs, findDocs } from './find'
import { requestFailed } from './errors'
import { GroupCommit } from './group-commit'
import { idText } from './ids'
import { declareCollections } from './indexing'
import { project } from './match'
import { encode } from './ejson'
import { Ownership } from './ownership'
import type { Order } from './plan'
import type { Transaction } from './transactions'
import { Transactions } from './transactions'
import { readBody } from './walk'
import type { Doc, Value } from './values'
import type { WriteContext } from './write'
import { Writes } from './write'

export interface EngineInput {
  folder: DataFolder
  collections: readonly CollectionSpec[]
  isStrict: boolean
  limits: Limits
  now: () => number
}

export interface FindInput {
  collection: string
  query: Doc
  order: Order
  offset: number
  limit: number
  projection?: Doc
  transactionId?: string
}

/** The document database: what the wire protocol asks of it, in plain values. */
export class Engine {
  readonly writes: Writes
  private readonly catalog: Catalog
  private readonly commits: GroupCommit
  private readonly transactions: Transactions
  private readonly isStrict: boolean

  constructor(private readonly input: EngineInput) {
    const { folder, limits } = input
    this.isStrict = input.isStrict
    this.catalog = new Catalog(folder.writer)
    declareCollections(input.collections, this.catalog, folder.writer)
    const ownership = new Ownership()
    this.commits = new GroupCommit(folder.writer, this.catalog, ownership, folder.log, limits.lockWaitMs)
    this.transactions = new Transactions({
      file: folder.databaseFile,
      writer: folder.writer,
      ownership,
      committed: () => this.commits.committed,
      lifeMs: limits.transactionMs,
      most: limits.openTransactions,
      ended: (id) => this.commits.wake(id),
    })
    const context: WriteContext = {
      catalog: this.catalog, commits: this.commits, ownership, transactions: this.transactions,
      writer: folder.writer, isStrict: input.isStrict, now: input.now,
    }
    this.writes = new Writes(context)
  }

  createCollection(name: string): Promise<void> {
    return this.commits.submit(() => {
      this.catalog.create(name)
      return { changes: [], reply: undefined }
    })
  }

  collections(): Array<{ name: string; count: number; indexes: string[] }> {
    return this.catalog.all().map((collection) => ({
      name: collection.name,
      count: countDocs(this.view(collection), { collection, query: {}, isStrict: false }),
      indexes: collection.indexes.map((index) => index.name),
    }))
  }

  hasCollection(name: string): boolean {
    return this.catalog.has(name)
  }

  /** One document's EJSON by its id. */
  get(name: string, id: Value, transactionId?: string): string | undefined {
    const collection = this.catalog.get(name)
    const transaction = this.transactionOf(transactionId)
    const key = idText(id)
    if (transaction === undefined) return readBody(this.input.folder.writer, collection.id, key)
    const own = transaction.changes.get(collection, key)
    if (own !== undefined) return own.body ?? undefined
    return readBody(transaction.connection, collection.id, key)
  }

  find({ collection: name, projection, transactionId, ...spec }: FindInput): string[] {
    const collection = this.catalog.get(name)
    const found = findDocs(this.view(collection, this.transactionOf(transactionId)), { ...spec, collection, isStrict: this.isStrict })
    return projection === undefined ? found.map(({ body }) => body) : project(found.map(({ doc }) => doc), projection).map(encode)
  }

  count(name: string, query: Doc): number {
    const collection = this.catalog.get(name)
    return countDocs(this.view(collection), { collection, query, isStrict: this.isStrict })
  }

  aggregate(name: string, stages: readonly Stage[]): string[] {
    this.catalog.get(name)
    return aggregate(name, stages, {
      find: ({ collection, isUnbounded, ...spec }) => this.readForPipeline(this.catalog.get(collection), spec, isUnbounded),
      count: (collection, query) => this.count(collection, query),
    }).map(encode)
  }

  startTransaction(): string {
    return this.transactions.begin().id
  }

  async commitTransaction(id: string): Promise<void> {
    const transaction = this.transactions.beginCommit(id)
    try {
      const changes = changesOf(transaction)
      const committed = (): void => this.transactions.release(transaction)
      if (changes.length > 0) await this.commits.submit(() => ({ changes, reply: undefined, committed }))
    } finally {
      this.transactions.release(transaction)
    }
  }

  abortTransaction(id: string): void {
    this.transactions.get(id)
    this.transactions.end(id)
  }

  get openTransactions(): number {
    return this.transactions.count
  }

  async close(): Promise<void> {
    await this.commits.close()
    this.transactions.close()
  }

  private readForPipeline(collection: Collection, spec: { query: Doc; order: Order; limit: number }, isUnbounded: boolean): Doc[] {
    if (isUnbounded && this.isStrict) throw requestFailed(`[IndexMissing] the pipeline reads all of ${collection.name}: begin with a $match that an index serves, or a $limit`)
    return findDocs(this.view(collection), { ...spec, collection, offset: 0, isStrict: this.isStrict }).map(({ doc }) => doc)
  }

  private transactionOf(id: string | undefined): Transaction | undefined {
    return id === undefined ? undefined : this.transactions.get(id)
  }

  private view(collection: Collection, transaction?: Transaction): View {
    return transaction === undefined ? { connection: this.input.folder.writer } : this.transactions.view(transaction, collection)
  }
}

function changesOf(transaction: Transaction): Change[] {
  return transaction.changes.list().filter(({ before, body }) => before !== null || body !== null)
}
