import type { Catalog, Collection } from './catalog'
import type { Change } from './change'
import { ChangeSet, claimedNames, makeChange } from './change'
import { encode } from './ejson'
import { duplicateKey } from './errors'
import type { Found, View } from './find'
import { findDocs } from './find'
import type { GroupCommit, Prepared } from './group-commit'
import { HeldByTransaction } from './group-commit'
import { idText, newId } from './ids'
import type { Ownership } from './ownership'
import type { Connection } from './sqlite'
import type { Transaction, Transactions } from './transactions'
import { applyUpdate, checkStorable } from './update'
import { isOperators } from './values'
import type { Doc, Value } from './values'
import { readBody } from './walk'

export interface WriteContext {
  catalog: Catalog
  commits: GroupCommit
  ownership: Ownership
  transactions: Transactions
  writer: Connection
  isStrict: boolean
  now: () => number
}

/** A document to insert; `body` is its EJSON as it came, when it can be stored as it is. */
export interface NewDoc { doc: Doc; body?: string }

export interface ModifyInput {
  collection: string
  query: Doc
  /** Operators when `isMerge`, else the whole document. */
  data: Doc
  isMulti: boolean
  isMerge: boolean
  isUpsert: boolean
  transactionId?: string
}

export interface Modified { updated: number; upsertId: Value; doc: string | null }

/** Where a write is prepared: what it sees, and what happens to each change. */
interface Scope {
  connection: Connection
  view: (collection: Collection) => View
  stage: (change: Change) => void
  /** The change already made to a document in this scope. */
  origin: (collection: Collection, id: string) => Change | undefined
}

/** Inserts, updates and removals, inside a transaction or on their own. */
export class Writes {
  constructor(private readonly context: WriteContext) {}

  insert(name: string, docs: readonly NewDoc[], transactionId?: string): Promise<Value[]> {
    const collection = this.context.catalog.get(name)
    const made = docs.map((doc) => this.complete(doc))
    return this.perform(transactionId, (scope) => made.map(({ doc, body }) => {
      this.stageInsert(scope, collection, doc, body)
      return doc._id ?? null
    }))
  }

  modify(input: ModifyInput): Promise<Modified> {
    const collection = this.context.catalog.get(input.collection)
    return this.perform(input.transactionId, (scope) => {
      const found = this.targets(scope, collection, input.query, input.isMulti)
      if (found.length === 0) return input.isUpsert ? this.upsert(scope, collection, input) : { updated: 0, upsertId: null, doc: null }
      let updated = 0
      let doc: string | null = null
      for (const row of found) {
        const after = input.isMerge ? applyUpdate(row.doc, input.data) : { _id: row.doc._id ?? null, ...input.data }
        const body = encode(after)
        doc ??= body
        // An update that changes nothing writes nothing, so it guards nothing either (MongoDB).
        if (body === row.body) continue
        checkStorable(after, body)
        this.stage(scope, { collection, id: row.id, before: row.doc, after, body })
        updated += 1
      }
      return { updated, upsertId: null, doc }
    })
  }

  remove({ collection: name, query, isMulti, transactionId }: { collection: string; query: Doc; isMulti: boolean; transactionId?: string }): Promise<number> {
    const collection = this.context.catalog.get(name)
    return this.perform(transactionId, (scope) => {
      const found = this.targets(scope, collection, query, isMulti)
      for (const row of found) this.stage(scope, { collection, id: row.id, before: row.doc, after: null, body: null })
      return found.length
    })
  }

  private complete({ doc, body }: NewDoc): { doc: Doc; body: string } {
    const whole = doc._id === undefined ? { _id: newId(this.context.now()), ...doc } : doc
    const stored = doc._id === undefined || body === undefined ? encode(whole) : body
    checkStorable(whole, stored)
    return { doc: whole, body: stored }
  }

  private upsert(scope: Scope, collection: Collection, { query, data, isMerge }: ModifyInput): Modified {
    const given = query._id
    const id = given === undefined || isOperators(given) ? newId(this.context.now()) : given
    const base: Doc = { _id: id }
    const doc = isMerge ? applyUpdate(base, data) : { ...base, ...data }
    const body = encode(doc)
    checkStorable(doc, body)
    this.stageInsert(scope, collection, doc, body)
    return { updated: 0, upsertId: id, doc: body }
  }

  private targets(scope: Scope, collection: Collection, query: Doc, isMulti: boolean): Found[] {
    return findDocs(scope.view(collection), { collection, query, order: [], offset: 0, limit: isMulti ? Infinity : 1, isStrict: this.context.isStrict })
  }

  private stageInsert(scope: Scope, collection: Collection, doc: Doc, body: string): void {
    const id = idText(doc._id ?? null)
    const own = scope.origin(collection, id)
    const isTaken = own === undefined ? readBody(scope.connection, collection.id, id) !== undefined : own.body !== null
    if (isTaken) throw duplicateKey(collection.name, '_id_', id)
    this.stage(scope, { collection, id, before: null, after: doc, body })
  }

  private stage(scope: Scope, input: Parameters<typeof makeChange>[0]): void {
    const origin = scope.origin(input.collection, input.id)
    scope.stage(makeChange({ ...input, before: origin === undefined ? input.before : origin.before }, this.context.catalog))
  }

  private perform<T>(transactionId: string | undefined, work: (scope: Scope) => T): Promise<T> {
    if (transactionId === undefined) return this.context.commits.submit(() => this.prepare(work))
    const { transactions } = this.context
    try {
      return Promise.resolve(work(this.transactionScope(transactions.get(transactionId))))
    } catch (error) {
      // MongoDB ends the transaction at its first failed write.
      transactions.end(transactionId)
      return Promise.reject(error)
    }
  }

  private transactionScope(transaction: Transaction): Scope {
    const { transactions } = this.context
    return {
      connection: transaction.connection,
      view: (collection) => transactions.view(transaction, collection),
      stage: (change) => transactions.write(transaction, change),
      origin: (collection, id) => transaction.changes.get(collection, id),
    }
  }

  /** Runs inside the group commit, after all writes before it. */
  private prepare<T>(work: (scope: Scope) => T): Prepared<T> {
    const { writer, ownership } = this.context
    const changes = new ChangeSet()
    const reply = work({
      connection: writer,
      view: (collection) => ({ connection: writer, overlay: changes.overlay(collection) }),
      stage: (change) => {
        for (const name of claimedNames(change)) {
          const holder = ownership.holderOf(name)
          if (holder !== undefined) throw new HeldByTransaction(holder)
        }
        changes.put(change, writer)
      },
      origin: (collection, id) => changes.get(collection, id),
    })
    return { changes: changes.list(), reply }
  }
}
