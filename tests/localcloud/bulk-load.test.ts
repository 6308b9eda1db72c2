import { join } from 'node:path'
import { BulkLoad } from '../../localcloud'
import { Connection } from '../../localcloud/engine/sqlite'
import { startTestCloud, temporaryFolder } from './support/test-cloud'

const collections = [
  { name: 'notes', indexes: [{ name: 'tags', keys: [['tags', 1], ['at', -1]] as const }, { name: 'key', keys: [['key', 1]] as const, unique: true }] },
  { name: 'plain', indexes: [] },
]
const notes = Array.from({ length: 9_000 }, (_, n) => ({ _id: `n${(n * 7) % 9_000}`, key: `k"${n}|`, at: 1_784_088_000_000 - n, tags: n % 3 === 0 ? [] : ['a', `标签${n % 5}`], text: '引号"和\n换行', half: n / 2 }))

/** Every row of a stopped folder, ids of collections and indexes replaced by their names. */
function rowsOf(dataDir: string) {
  const db = new Connection(join(dataDir, 'cloud.db'))
  const documents = db.rows('SELECT c.name, d.id, d.body FROM documents d JOIN collections c ON c.id = d.collection ORDER BY 1, 2')
  const entries = db.rows('SELECT i.name, hex(e.key), e.id FROM entries e JOIN indexes i ON i.id = e.index_id ORDER BY 1, 2, 3')
  const multi = db.rows('SELECT name, multi FROM indexes ORDER BY name')
  db.close()
  return { documents, entries, multi }
}

test('a bulk load leaves exactly the rows that the same inserts leave', async () => {
  const loaded = temporaryFolder()
  const load = new BulkLoad(loaded, '', collections)
  for (const note of notes) load.add('notes', note)
  load.add('plain', { _id: 'p' })
  load.close()

  const called = await startTestCloud({ collections })
  for (let from = 0; from < notes.length; from += 500) await called.db.collection('notes').add(notes.slice(from, from + 500))
  await called.db.collection('plain').add({ _id: 'p' })
  await called.cloud.close()
  expect(rowsOf(loaded)).toEqual(rowsOf(called.dataDir))
})

test('a loaded folder is served like any other', async () => {
  const dataDir = temporaryFolder()
  const load = new BulkLoad(dataDir, '', collections)
  for (const note of notes) load.add('notes', note)
  load.close()
  const { db, close } = await startTestCloud({ dataDir, collections })
  const { data } = await db.collection('notes').where({ tags: '标签1' }).orderBy('at', 'desc').limit(1).get()
  expect(data).toEqual([notes[1]])
  await db.collection('notes').doc('n1').update({ text: 'neu' })
  expect((await db.collection('notes').where({ tags: 'a' }).count()).total).toBe(6_000)
  await close()
})

test('an id that is loaded twice is an error', () => {
  const load = new BulkLoad(temporaryFolder(), '', collections)
  load.add('plain', { _id: 'p' })
  load.add('plain', { _id: 'p' })
  expect(() => load.close()).toThrow('UNIQUE')
})
