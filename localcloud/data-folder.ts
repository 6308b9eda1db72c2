import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Connection, text } from './engine/sqlite'
import { WriteAheadLog } from './engine/write-ahead-log'

/** Why a data folder can't be used: it is another profile's, it is broken, or a running server holds it. */
export class DataFolderError extends Error {
  constructor(readonly kind: 'foreign' | 'damaged' | 'locked', message: string) {
    super(message)
    this.name = 'DataFolderError'
  }
}

export interface DataFolder {
  databaseFile: string
  filesDir: string
  writer: Connection
  log: WriteAheadLog
  /** Signs sign-in tokens and file tickets; kept, so that an open phone goes on after a restart. */
  secret: string
  close(): void
}

/** Marks the database file as ours ("QFLC"). */
const APPLICATION_ID = 0x51464c43
const FORMAT = 1

const SCHEMA = `
  CREATE TABLE meta(format INTEGER NOT NULL, profile TEXT NOT NULL, secret TEXT NOT NULL);
  CREATE TABLE collections(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE indexes(id INTEGER PRIMARY KEY AUTOINCREMENT, collection INTEGER NOT NULL, name TEXT NOT NULL, keys TEXT NOT NULL,
    is_unique INTEGER NOT NULL, multi INTEGER NOT NULL, UNIQUE(collection, name));
  CREATE TABLE documents(collection INTEGER NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, UNIQUE(collection, id));
  CREATE TABLE entries(index_id INTEGER NOT NULL, key BLOB NOT NULL, id TEXT NOT NULL, PRIMARY KEY(index_id, key, id)) WITHOUT ROWID;
`

export function openDataFolder(dir: string, profile: string): DataFolder {
  mkdirSync(join(dir, 'files'), { recursive: true })
  const lock = takeLock(dir)
  try {
    return openLocked(dir, profile, lock)
  } catch (error) {
    lock.close()
    throw error
  }
}

function openLocked(dir: string, profile: string, lock: Connection): DataFolder {
  const databaseFile = join(dir, 'cloud.db')
  const writer = openDatabase(databaseFile, dir, profile)
  const [meta] = writer.rows('SELECT format, profile, secret FROM meta')
  if (meta === undefined || meta[0] !== FORMAT) {
    writer.close()
    throw new DataFolderError('damaged', `data folder ${dir} was written by another version`)
  }
  if (text(meta[1]) !== profile) {
    writer.close()
    throw new DataFolderError('foreign', `data folder ${dir} belongs to profile "${text(meta[1])}", not to "${profile}"`)
  }
  const log = new WriteAheadLog(databaseFile)
  return {
    databaseFile,
    filesDir: join(dir, 'files'),
    writer,
    log,
    secret: text(meta[2]),
    close: () => {
      log.close()
      // Leaves one plain file behind: the log's content is moved into it.
      writer.rows('PRAGMA wal_checkpoint(TRUNCATE)')
      writer.close()
      lock.script('ROLLBACK')
      lock.close()
    },
  }
}

/** A lock that the system lets go of when the process dies, however it dies. */
function takeLock(dir: string): Connection {
  const lock = new Connection(join(dir, 'lock.db'))
  try {
    lock.script('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE')
    return lock
  } catch {
    lock.close()
    throw new DataFolderError('locked', `data folder ${dir} is in use by another server`)
  }
}

function openDatabase(file: string, dir: string, profile: string): Connection {
  const isNew = !existsSync(file)
  try {
    const writer = new Connection(file)
    // Commits are made durable by WriteAheadLog before they are acknowledged.
    writer.script('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8000')
    if (isNew || writer.value('PRAGMA schema_version') === 0) create(writer, profile)
    if (writer.value('PRAGMA application_id') !== APPLICATION_ID) throw new Error('not a cloud database')
    return writer
  } catch {
    throw new DataFolderError('damaged', `data folder ${dir} is damaged: ${file} can't be read`)
  }
}

function create(writer: Connection, profile: string): void {
  writer.script(`BEGIN IMMEDIATE; PRAGMA application_id = ${APPLICATION_ID}; ${SCHEMA}`)
  writer.run('INSERT INTO meta(format, profile, secret) VALUES (?, ?, ?)', [FORMAT, profile, randomBytes(32).toString('hex')])
  writer.script('COMMIT')
}
