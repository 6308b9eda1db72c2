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

export function docName(collection: Collection, id: string): string {
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

/** Throws when a unique key is held by another document, committed or among the changes made so far. */
export function checkUnique(change: Change, connection: Connection, pending: ReadonlyMap<string, Change>): void {
  for (const entry of change.added) {
    if (!entry.index.isUnique) continue
    const name = entryName(entry)
    const isTaken = committedHolders(entry, connection).some((id) => id !== change.id && !letsGo(pending.get(docName(change.collection, id)), name))
      || [...pending.values()].some((other) => other.id !== change.id && other.added.some((added) => entryName(added) === name))
    if (isTaken) throw duplicateKey(change.collection.name, entry.index.name, change.id)
  }
}

const HOLDERS = 'SELECT id FROM entries WHERE index_id = ? AND key = ? LIMIT 2'

function committedHolders({ index, key }: Entry, connection: Connection): string[] {
  return connection.rows(HOLDERS, [index.id, key]).map((row) => text(row[0]))
}

function letsGo(change: Change | undefined, name: string): boolean {
  return change?.gone.some((entry) => entryName(entry) === name) === true
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
