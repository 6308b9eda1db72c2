import type { CollectionSpec } from '../config'
import type { Catalog, Collection, Index } from './catalog'
import { isSameIndex } from './catalog'
import { decodeDoc } from './ejson'
import { indexEntries } from './entries'
import { duplicateKey } from './errors'
import { ALL_IDS } from './plan'
import type { Connection } from './sqlite'
import { walk } from './walk'

/** Brings collections and indexes to what is declared: missing ones are made, changed ones rebuilt, others dropped. */
export function declareCollections(specs: readonly CollectionSpec[], catalog: Catalog, connection: Connection): void {
  connection.script('BEGIN IMMEDIATE')
  try {
    for (const spec of specs) declare(spec, catalog, connection)
    connection.script('COMMIT')
  } catch (error) {
    connection.script('ROLLBACK')
    throw error
  }
}

function declare(spec: CollectionSpec, catalog: Catalog, connection: Connection): void {
  const collection = catalog.has(spec.name) ? catalog.get(spec.name) : catalog.create(spec.name)
  for (const index of [...collection.indexes]) {
    if (!spec.indexes.some((wanted) => isSameIndex(index, wanted))) catalog.dropIndex(collection, index)
  }
  for (const wanted of spec.indexes) {
    if (collection.indexes.some((index) => index.name === wanted.name)) continue
    build({ index: catalog.addIndex(collection, wanted), collection, catalog, connection })
  }
}

interface Build { index: Index; collection: Collection; catalog: Catalog; connection: Connection }

function build({ index, collection, catalog, connection }: Build): void {
  const plan = { kind: 'id-range', bounds: ALL_IDS, isReverse: false, isOrdered: true, isExact: true } as const
  for (const { id, body } of walk({ connection, collection, plan, wanted: 1_000 })) {
    for (const { key } of indexEntries(index, decodeDoc(body, 0), catalog)) {
      const holders = index.isUnique ? connection.rows('SELECT id FROM entries WHERE index_id = ? AND key = ? LIMIT 1', [index.id, key]) : []
      if (holders.length > 0) throw duplicateKey(collection.name, index.name, id)
      connection.run('INSERT INTO entries(index_id, key, id) VALUES (?, ?, ?)', [index.id, key, id])
    }
  }
}
