import type { CollectionName, RecordOf } from '#core/store/collections'
import { parseRecord } from '#core/store/record'
import { DuplicateKey, type Tx } from '#core/store/store'

/** A transaction over a map, for rules inside one that need no neighbours; each record is checked against its schema. */
export function mapTx() {
  const documents = new Map<string, { _id: string }>()
  const keyOf = (name: CollectionName, id: string) => `${name}/${id}`
  const tx: Tx = {
    get: async <N extends CollectionName>(name: N, id: string): Promise<RecordOf<N> | null> => {
      const found = documents.get(keyOf(name, id))
      return found ? parseRecord(name, found) : null
    },
    add: async (name, record) => {
      if (documents.has(keyOf(name, record._id))) throw new DuplicateKey(name, record._id)
      documents.set(keyOf(name, record._id), parseRecord(name, record))
    },
    set: async (name, record) => {
      documents.set(keyOf(name, record._id), parseRecord(name, record))
    },
    remove: async (name, id) => {
      documents.delete(keyOf(name, id))
    },
  }
  return { tx, ids: () => [...documents.keys()].sort() }
}
