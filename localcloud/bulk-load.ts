import type { CollectionSpec } from './config'
import { openDataFolder, type DataFolder } from './data-folder'
import { Catalog } from './engine/catalog'
import { encode } from './engine/ejson'
import { entriesOf } from './engine/entries'
import { idText } from './engine/ids'
import { declareCollections } from './engine/indexing'
import type { Doc } from './engine/values'

/** Documents in memory before they are written: rows that arrive in the order of their b-tree cost half. */
const RUN = 50_000
/** Rows a statement. One bound text for all of them: binding value by value costs more than SQLite's own work. */
const ROWS = 4_000
/** KiB of pages kept while loading. */
const CACHE_KIB = 1_048_576

const ADD_DOCUMENTS = `INSERT INTO documents(collection, id, body) SELECT ?, json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)`
/** Each row is `<key in hex>|<id>`. */
const ADD_ENTRIES = `INSERT INTO entries(index_id, key, id)
  SELECT ?, unhex(substr(value, 1, instr(value, '|') - 1)), substr(value, instr(value, '|') + 1) FROM json_each(?)`

/**
 * Documents straight into a new data folder, without calls, durability or checks of unique keys: for counties that are
 * made up. Until `close` the folder is of no use; whoever is cut off begins anew in an empty one.
 */
export class BulkLoad {
  private readonly folder: DataFolder
  private readonly catalog: Catalog
  private readonly documents = new Map<number, Array<[id: string, body: string]>>()
  private readonly entries = new Map<number, string[]>()
  private waiting = 0

  constructor(dataDir: string, profile: string, collections: readonly CollectionSpec[]) {
    this.folder = openDataFolder(dataDir, profile)
    const { writer } = this.folder
    writer.script(`PRAGMA synchronous = OFF; PRAGMA cache_size = -${CACHE_KIB}`)
    this.catalog = new Catalog(writer)
    declareCollections(collections, this.catalog, writer)
  }

  /** A document with its `_id`; its index rows are made here. */
  add(name: string, document: object & { _id: string }): void {
    const collection = this.catalog.get(name)
    const doc = document as Doc
    const id = idText(document._id)
    listIn(this.documents, collection.id).push([id, encode(doc)])
    for (const { index, key } of entriesOf(collection, doc, this.catalog)) listIn(this.entries, index.id).push(`${key.toString('hex')}|${id}`)
    this.waiting += 1
    if (this.waiting >= RUN) this.writeRun()
  }

  close(): void {
    this.writeRun()
    this.folder.writer.script('PRAGMA synchronous = FULL')
    this.folder.close()
  }

  private writeRun(): void {
    const { writer } = this.folder
    writer.script('BEGIN IMMEDIATE')
    for (const [collection, rows] of this.documents) this.insert(ADD_DOCUMENTS, collection, rows.sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const [index, rows] of this.entries) this.insert(ADD_ENTRIES, index, rows.sort())
    writer.script('COMMIT')
    this.documents.clear()
    this.entries.clear()
    this.waiting = 0
  }

  private insert(sql: string, owner: number, rows: readonly unknown[]): void {
    for (let from = 0; from < rows.length; from += ROWS) this.folder.writer.run(sql, [owner, JSON.stringify(rows.slice(from, from + ROWS))])
  }
}

function listIn<T>(lists: Map<number, T[]>, owner: number): T[] {
  const known = lists.get(owner)
  if (known) return known
  const list: T[] = []
  lists.set(owner, list)
  return list
}
