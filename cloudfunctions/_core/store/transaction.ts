import { setTimeout as sleep } from 'node:timers/promises'
import type { CollectionName, RecordOf } from './collections'
import { parseRecord, stripId } from './record'
import type { Database } from './sdk'
import { CommitUnknown, DuplicateKey, type Tx } from './store'
import { Refusal } from '../runtime/refusal'

/** How long conflicts are retried before the caller is told BUSY; below a function's timeout and a person's patience. */
const RETRY_FOR_MS = 8_000
const FIRST_WAIT_MS = 8
const LONGEST_WAIT_MS = 400

const CONFLICTS = new Set(['DATABASE_TRANSACTION_CONFLICT', 'EXCEED_CONCURRENT_REQUEST_LIMIT', 'DATABASE_TRANSACTION_FAIL'])

type SdkTransaction = Awaited<ReturnType<Database['startTransaction']>>

export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

/** Test seam: awaited between a transaction's steps, so that interleavings can be forced. */
export type Barrier = (step: 'begin' | 'read' | 'write' | 'commit', name: string) => Promise<void> | void

/**
 * The transaction wrapper. The SDK's own `runTransaction` gives up after 4 attempts without a pause, which loses most
 * of the work under contention; this retries by time with full jitter.
 */
export async function transact<R>(db: Database, work: (tx: Tx) => Promise<R>, barrier?: Barrier): Promise<R> {
  const until = performance.now() + RETRY_FOR_MS
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      return await attempt(db, work, barrier)
    } catch (error) {
      if (!CONFLICTS.has(codeOf(error))) throw error
      if (performance.now() > until) throw new Refusal('BUSY')
      await sleep(Math.random() * wait)
    }
  }
}

async function attempt<R>(db: Database, work: (tx: Tx) => Promise<R>, barrier?: Barrier): Promise<R> {
  const transaction = await db.startTransaction()
  let result: R
  try {
    await barrier?.('begin', '')
    result = await work(txOver(transaction, barrier))
    await barrier?.('commit', '')
  } catch (error) {
    // After a conflict or a duplicate the server has already ended it; rolling back then only errs.
    await transaction.rollback().catch(() => undefined)
    throw error
  }
  await commit(transaction)
  return result
}

async function commit(transaction: SdkTransaction): Promise<void> {
  try {
    await transaction.commit()
  } catch (error) {
    // A named code is the database's answer: nothing was written. Anything else leaves it open.
    if (codeOf(error).startsWith('DATABASE_') || codeOf(error) === 'EXCEED_CONCURRENT_REQUEST_LIMIT') {
      throw codeOf(error) === 'DATABASE_DUPLICATE_WRITE' ? Object.assign(new Error('duplicate at commit'), { code: 'DATABASE_TRANSACTION_CONFLICT' }) : error
    }
    throw new CommitUnknown(String(error))
  }
}

function txOver(transaction: SdkTransaction, barrier?: Barrier): Tx {
  const doc = (name: CollectionName, id: string) => transaction.collection(name).doc(id)
  return {
    async get<N extends CollectionName>(name: N, id: string): Promise<RecordOf<N> | null> {
      const { data } = await doc(name, id).get()
      await barrier?.('read', name)
      // `null` inside a transaction where outside it would be an empty list.
      const found: unknown = Array.isArray(data) ? data[0] : data
      return found ? parseRecord(name, found) : null
    },
    async add(name, record) {
      await barrier?.('write', name)
      try {
        await transaction.collection(name).add(record)
      } catch (error) {
        if (codeOf(error) === 'DATABASE_DUPLICATE_WRITE') throw new DuplicateKey(name, record._id)
        throw error
      }
    },
    async set(name, record) {
      await barrier?.('write', name)
      await doc(name, record._id).set(stripId(record))
    },
    async remove(name, id) {
      await barrier?.('write', name)
      await doc(name, id).remove()
    },
  }
}
