import type { CollectionName, RecordOf } from './collections'

export type Where = Record<string, unknown>
export interface FindOptions { orderBy?: ReadonlyArray<readonly [path: string, direction: 'asc' | 'desc']>; limit?: number }

/** Comparisons for `find`; anything else in a `Where` is equality (on an array: on one of its elements). */
export interface Compare {
  gt(value: number | string): unknown
  gte(value: number | string): unknown
  lt(value: number | string): unknown
  lte(value: number | string): unknown
  in(values: readonly (string | number)[]): unknown
  /** Both comparisons of one field hold: a range. */
  both(one: unknown, other: unknown): unknown
}

/**
 * Typed access to the collections over the CloudBase SDK. Reads here are outside any transaction; sets are read before
 * a transaction, never in it.
 */
export interface Store {
  readonly compare: Compare
  get<N extends CollectionName>(name: N, id: string): Promise<RecordOf<N> | null>
  /** The records of those of `ids` that exist, by id; at most 200 ids. */
  getMany<N extends CollectionName>(name: N, ids: readonly string[]): Promise<Map<string, RecordOf<N>>>
  /** At most `limit` (default 100) rows; a declared index must serve the query. */
  find<N extends CollectionName>(name: N, where: Where, options?: FindOptions): Promise<RecordOf<N>[]>
  count(name: CollectionName, where: Where): Promise<number>
  /** Adds outside a transaction; false when the id (or a unique key) is taken. */
  add<N extends CollectionName>(name: N, record: RecordOf<N>): Promise<boolean>
  /** Replaces or adds outside a transaction. */
  put<N extends CollectionName>(name: N, record: RecordOf<N>): Promise<void>
  remove(name: CollectionName, id: string): Promise<void>
  /** Adds one to `field` of the record, making it when absent; the new value. Outside any transaction: counters of wrong tries. */
  increment<N extends CollectionName>(name: N, record: RecordOf<N>, field: keyof RecordOf<N> & string): Promise<number>
  /**
   * Runs `work` in one snapshot transaction; it may run again after a conflict, so it has no side effects but through
   * `tx`. Conflicts are retried with jittered backoff for up to 8 s, then BUSY.
   */
  transact<R>(work: (tx: Tx) => Promise<R>): Promise<R>
}

/** One call at a time; single documents only (CloudBase transactions know nothing else). */
export interface Tx {
  get<N extends CollectionName>(name: N, id: string): Promise<RecordOf<N> | null>
  /** Throws DuplicateKey when the id is taken; the transaction is then over. */
  add<N extends CollectionName>(name: N, record: RecordOf<N>): Promise<void>
  /** Replaces the whole record, or makes it. */
  set<N extends CollectionName>(name: N, record: RecordOf<N>): Promise<void>
  remove(name: CollectionName, id: string): Promise<void>
}

/** An add met a record with the same id. The transaction it happened in is over; start anew. */
export class DuplicateKey extends Error {
  constructor(readonly collection: CollectionName, readonly id: string) {
    super(`${collection}/${id} exists`)
  }
}

/** A transaction's commit got no answer: it may or may not have happened. The command record tells. */
export class CommitUnknown extends Error {}
