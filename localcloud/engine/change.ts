import type { Catalog, Collection } from './catalog'
import type { Entry } from './entries'
import { entriesOf } from './entries'
import { duplicateKey } from './errors'
import type { Connection } from './sqlite'
import { text } from './sqlite'
import type { Doc } from './values'

/** One document's step from what is committed to what shall be, with the index rows that go and come. */
export interface Change {
  collection: Collection
  id: string
  before: Doc | null
  after: Doc | null
  /** The EJSON to store; null removes the document. */
  body: string | null
  gone: Entry[]
  added: Entry[]
}

export interface ChangeInput { collection: Collection; id: string; before: Doc | null; after: Doc | null; body: string | null }

export function makeChange(input: ChangeInput, catalog: Catalog): Change {
  if (input.collection.indexes.length === 0) return { ...input, gone: [], added: [] }
  const old = input.before === null ? [] : entriesOf(input.collection, input.before, catalog)
  const now = input.after === null ? [] : entriesOf(input.collection, input.after, catalog)
  if (old.length === 0 || now.length === 0) return { ...input, gone: old, added: now }
  const oldNames = new Set(old.map(entryName))
  const newNames = new Set(now.map(entryName))
  return {
    ...input,
    gone: old.filter((entry) => !newNames.has(entryName(entry))),
    added: now.filter((entry) => !oldNames.has(entryName(entry))),
  }
}

function docName(collection: Collection, id: string): string {
  return `${collection.id}/${id}`
}

function entryName({ index, key }: Entry): string {
  return `${index.id}:${key.toString('latin1')}`
}

/** What a change writes that others could write too: its document and its unique keys. */
export function claimedNames(change: Change): string[] {
  const names = [docName(change.collection, change.id)]
  for (const entry of change.gone) if (entry.index.isUnique) names.push(entryName(entry))
  for (const entry of change.added) if (entry.index.isUnique) names.push(entryName(entry))
  return names
}

/** The changes of one write or transaction, one a document, and the unique keys they take. */
export class ChangeSet {
  private readonly changes = new Map<string, Change>()
  private readonly taken = new Map<string, string>()

  get(collection: Collection, id: string): Change | undefined {
    return this.changes.get(docName(collection, id))
  }

  list(): Change[] {
    return [...this.changes.values()]
  }

  /** A collection's documents as these changes leave them; null is a removed one. */
  overlay(collection: Collection): Map<string, Doc | null> {
    const overlay = new Map<string, Doc | null>()
    for (const change of this.changes.values()) if (change.collection.id === collection.id) overlay.set(change.id, change.after)
    return overlay
  }

  /** Adds a change, or replaces that of the same document. Throws when another document holds one of its unique keys. */
  put(change: Change, connection: Connection): void {
    const document = docName(change.collection, change.id)
    for (const entry of change.added) if (entry.index.isUnique) this.checkFree(change, entry, connection)
    for (const entry of this.changes.get(document)?.added ?? []) if (entry.index.isUnique) this.taken.delete(entryName(entry))
    for (const entry of change.added) if (entry.index.isUnique) this.taken.set(entryName(entry), document)
    this.changes.set(document, change)
  }

  private checkFree(change: Change, entry: Entry, connection: Connection): void {
    const name = entryName(entry)
    const holder = this.taken.get(name) ?? docName(change.collection, change.id)
    const isFree = holder === docName(change.collection, change.id) && committedHolders(entry, connection).every((id) => (
      id === change.id || this.get(change.collection, id)?.gone.some((gone) => entryName(gone) === name) === true))
    if (!isFree) throw duplicateKey(change.collection.name, entry.index.name, change.id)
  }
}

const HOLDERS = 'SELECT id FROM entries WHERE index_id = ? AND key = ? LIMIT 2'

function committedHolders({ index, key }: Entry, connection: Connection): string[] {
  return connection.rows(HOLDERS, [index.id, key]).map((row) => text(row[0]))
}

const INSERT = 'INSERT INTO documents(collection, id, body) VALUES (?, ?, ?)'
const UPDATE = 'UPDATE documents SET body = ? WHERE collection = ? AND id = ?'
const DELETE = 'DELETE FROM documents WHERE collection = ? AND id = ?'
const ADD_ENTRY = 'INSERT INTO entries(index_id, key, id) VALUES (?, ?, ?)'
const DROP_ENTRY = 'DELETE FROM entries WHERE index_id = ? AND key = ? AND id = ?'

export function applyChange(change: Change, connection: Connection): void {
  for (const { index, key } of change.gone) connection.run(DROP_ENTRY, [index.id, key, change.id])
  if (change.body === null) connection.run(DELETE, [change.collection.id, change.id])
  else if (change.before === null) connection.run(INSERT, [change.collection.id, change.id, change.body])
  else connection.run(UPDATE, [change.body, change.collection.id, change.id])
  for (const { index, key } of change.added) connection.run(ADD_ENTRY, [index.id, key, change.id])
}
