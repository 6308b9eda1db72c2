import type { CollectionName, RecordOf } from '#core/store/collections'
import { parseRecord } from '#core/store/record'
import type { Store } from '#core/store/store'

/** The parts of the store that provisioning uses, over a map; each record is checked against its schema. */
export function memoryStore() {
  const documents = new Map<string, { _id: string }>()
  const keyOf = (name: CollectionName, id: string) => `${name}/${id}`
  const notHere = () => Promise.reject(new Error('provisioning only gets, counts and puts'))
  const store: Store = {
    compare: { gt: String, gte: String, lt: String, lte: String, in: String, both: String },
    get: async <N extends CollectionName>(name: N, id: string) => {
      const found = documents.get(keyOf(name, id))
      return found ? parseRecord(name, found) : null
    },
    put: async (name, record) => {
      documents.set(keyOf(name, record._id), parseRecord(name, record))
    },
    remove: async (name, id) => {
      documents.delete(keyOf(name, id))
    },
    count: async (name) => [...documents.keys()].filter((key) => key.startsWith(`${name}/`)).length,
    getMany: notHere, find: notHere, add: notHere, increment: notHere, transact: notHere,
  }
  return {
    ...store,
    rows: <N extends CollectionName>(name: N): RecordOf<N>[] =>
      [...documents].filter(([key]) => key.startsWith(`${name}/`)).map(([, document]) => parseRecord(name, document)),
    dump: () => JSON.stringify([...documents]),
  }
}
