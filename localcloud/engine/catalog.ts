import type { IndexKey, IndexSpec } from '../config'
import { CloudError, collectionMissing } from './errors'
import type { Connection } from './sqlite'
import { text } from './sqlite'

export interface Index {
  id: number
  name: string
  keys: readonly IndexKey[]
  directions: readonly number[]
  isUnique: boolean
  /** Which keys have met an array: bounds and order on those are looser. */
  multi: boolean[]
}

export interface Collection {
  id: number
  name: string
  indexes: Index[]
}

/** Collections and indexes, in memory and in their tables. */
export class Catalog {
  private readonly collections = new Map<string, Collection>()

  constructor(private readonly connection: Connection) {
    for (const row of connection.rows('SELECT id, name FROM collections')) {
      this.collections.set(text(row[1]), { id: Number(row[0]), name: text(row[1]), indexes: this.readIndexes(Number(row[0])) })
    }
  }

  all(): Collection[] {
    return [...this.collections.values()]
  }

  get(name: string): Collection {
    const collection = this.collections.get(name)
    if (collection === undefined) throw collectionMissing(name)
    return collection
  }

  has(name: string): boolean {
    return this.collections.has(name)
  }

  create(name: string): Collection {
    if (this.collections.has(name)) throw new CloudError('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceInUse] Table exist: ${name}`)
    if (!/^[A-Za-z][\w-]{0,63}$/.test(name)) throw new CloudError('INVALID_PARAM', `collection name is not allowed: ${name}`)
    this.connection.run('INSERT INTO collections(name) VALUES (?)', [name])
    const id = Number(this.connection.value('SELECT id FROM collections WHERE name = ?', [name]))
    const collection: Collection = { id, name, indexes: [] }
    this.collections.set(name, collection)
    return collection
  }

  addIndex(collection: Collection, spec: IndexSpec): Index {
    const row = [collection.id, spec.name, JSON.stringify(spec.keys), spec.unique === true ? 1 : 0]
    this.connection.run('INSERT INTO indexes(collection, name, keys, is_unique, multi) VALUES (?, ?, ?, ?, 0)', row)
    const id = Number(this.connection.value('SELECT id FROM indexes WHERE collection = ? AND name = ?', [collection.id, spec.name]))
    const index = toIndex({ id, name: spec.name, keys: spec.keys, isUnique: spec.unique === true, multi: 0 })
    collection.indexes.push(index)
    return index
  }

  dropIndex(collection: Collection, index: Index): void {
    this.connection.run('DELETE FROM entries WHERE index_id = ?', [index.id])
    this.connection.run('DELETE FROM indexes WHERE id = ?', [index.id])
    collection.indexes = collection.indexes.filter((other) => other !== index)
  }

  /** Remembers that a key has met an array; never forgotten, since looser is always right. */
  markMulti(index: Index, key: number): void {
    if (index.multi[key] === true) return
    index.multi[key] = true
    const bits = index.multi.reduce((sum, isMulti, at) => sum + (isMulti ? 2 ** at : 0), 0)
    this.connection.run('UPDATE indexes SET multi = ? WHERE id = ?', [bits, index.id])
  }

  /** After a rollback: forgets what was not stored. */
  reload(): void {
    for (const collection of this.all()) {
      if (this.connection.value('SELECT id FROM collections WHERE id = ?', [collection.id]) === undefined) this.collections.delete(collection.name)
      const stored = this.readIndexes(collection.id)
      for (const index of collection.indexes) index.multi = stored.find(({ id }) => id === index.id)?.multi ?? index.multi
    }
  }

  private readIndexes(collection: number): Index[] {
    const rows = this.connection.rows('SELECT id, name, keys, is_unique, multi FROM indexes WHERE collection = ? ORDER BY id', [collection])
    return rows.map((row) => toIndex({
      id: Number(row[0]), name: text(row[1]), keys: readKeys(text(row[2])), isUnique: row[3] === 1, multi: Number(row[4]),
    }))
  }
}

/** Whether a declared index is the one that is stored. */
export function isSameIndex(index: Index, spec: IndexSpec): boolean {
  return index.name === spec.name && index.isUnique === (spec.unique === true) && JSON.stringify(index.keys) === JSON.stringify(spec.keys)
}

interface StoredIndex { id: number; name: string; keys: readonly IndexKey[]; isUnique: boolean; multi: number }

function toIndex({ id, name, keys, isUnique, multi }: StoredIndex): Index {
  const flags = keys.map((_, at) => Math.floor(multi / 2 ** at) % 2 === 1)
  return { id, name, keys, directions: keys.map(([, direction]) => (direction === -1 ? -1 : 1)), isUnique, multi: flags }
}

function readKeys(json: string): IndexKey[] {
  const parsed: unknown = JSON.parse(json)
  if (!Array.isArray(parsed)) return []
  return parsed.map((key: unknown): IndexKey => {
    const [path, direction]: unknown[] = Array.isArray(key) ? key : []
    return [String(path), direction === -1 ? -1 : direction === '2dsphere' ? '2dsphere' : 1]
  })
}
