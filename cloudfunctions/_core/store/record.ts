import * as z from 'zod/mini'
import { collections, type CollectionName, type RecordOf } from './collections'

/** A stored document as its collection's record; a document that does not fit is a fault, not a refusal. */
export function parseRecord<N extends CollectionName>(name: N, document: unknown): RecordOf<N> {
  const parsed = z.safeParse(collections[name].schema, document)
  if (!parsed.success) throw new Error(`a document of ${name} does not fit its schema: ${parsed.error.issues[0]?.path.join('.') ?? ''}`)
  return parsed.data as RecordOf<N>
}

/** What `doc(id).set` takes: everything but the id. */
export function stripId<T extends { _id: string }>(record: T): Omit<T, '_id'> {
  const { _id: _, ...rest } = record
  return rest
}
