import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assertUsable, newNote, readNote, wipe, writeNote } from '../../scripts/local/data-note'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'data-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const put = (name: string) => writeFileSync(join(folder, name), 'x')

test('a note is read as it was written, and only its owner may read the key', () => {
  const note = { ...newNote('gaoqing'), isReady: true, clockOffsetMs: -5_000 }
  writeNote(folder, note)
  expect(readNote(folder)).toEqual(note)
  expect(statSync(join(folder, 'qingfeng.json')).mode & 0o077).toBe(0)
})

test('each new folder has a deployment key of its own', () => {
  expect(newNote('gaoqing').key).not.toBe(newNote('gaoqing').key)
  expect(newNote('gaoqing').key.length).toBeGreaterThanOrEqual(32)
})

test('a folder without a note may be used while it is empty or absent', () => {
  expect(readNote(folder)).toBeNull()
  expect(() => assertUsable(folder)).not.toThrow()
  expect(() => assertUsable(join(folder, 'absent'))).not.toThrow()
})

test('a damaged note is said in a line that names the way out', () => {
  put('qingfeng.json')
  expect(() => readNote(folder)).toThrow(/damaged.*npm run reset/)
})

test('a folder with other people’s files is neither used nor emptied', () => {
  put('cloud.db')
  put('thesis.doc')
  expect(() => assertUsable(folder)).toThrow('thesis.doc')
  expect(() => wipe(folder)).toThrow('thesis.doc')
  expect(readdirSync(folder).sort()).toEqual(['cloud.db', 'thesis.doc'])
})

test('a folder that only happens to hold “files” is not ours to empty', () => {
  mkdirSync(join(folder, 'files'))
  expect(() => wipe(folder)).toThrow('files')
  expect(readdirSync(folder)).toEqual(['files'])
})

test('a damaged county can be emptied', () => {
  put('qingfeng.json')
  put('cloud.db')
  wipe(folder)
  expect(readdirSync(folder)).toEqual([])
})

test('emptying removes the database, its journals, files and the note', () => {
  for (const name of ['cloud.db', 'cloud.db-wal', 'cloud.db-shm', 'lock.db', 'lock.db-journal']) put(name)
  mkdirSync(join(folder, 'files', 'photos'), { recursive: true })
  writeNote(folder, newNote('gaoqing'))
  wipe(folder)
  expect(readdirSync(folder)).toEqual([])
  expect(existsSync(folder)).toBe(true)
})
