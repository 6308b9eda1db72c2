import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { PlainError } from '../lib/console.mjs'

/** What a data folder says of itself, beside the local cloud's own files. */
const note = z.object({
  profileId: z.string(),
  /** The deployment key (QINGFENG_KEY): made here, kept here, only for this folder. */
  key: z.string(),
  /** What fields are sealed with (QINGFENG_FIELD_KEYS); a folder from before there were any gets its first from its key. */
  fieldKeys: z.optional(z.string()),
  /** False while the county is provisioned and the story told: a folder left so is begun anew. */
  isReady: z.boolean(),
  /** The demo's clock against this machine's, so that a restart goes on from the story's noon. */
  clockOffsetMs: z.int(),
})
export type DataNote = z.infer<typeof note> & { fieldKeys: string }

const NOTE = 'qingfeng.json'
/** All that we and the local cloud ever write into a data folder. */
const OURS = /^(qingfeng\.json(\.new)?|(cloud|lock)\.db(-wal|-shm|-journal)?|files)$/

/** The first key of a folder's fields. */
export const firstFieldKey = (key: string): string => `k1:${createHash('sha256').update(`fields ${key}`).digest('hex')}`

export function newNote(profileId: string, key = randomBytes(32).toString('hex')): DataNote {
  return { profileId, key, fieldKeys: firstFieldKey(key), isReady: false, clockOffsetMs: 0 }
}

export function readNote(dataDir: string): DataNote | null {
  if (!existsSync(join(dataDir, NOTE))) return null
  const parsed = z.safeParse(note, parseJson(readFileSync(join(dataDir, NOTE), 'utf8')))
  if (!parsed.success) throw new PlainError(`The data folder ${dataDir} is damaged (${NOTE} can't be read). \`npm run reset\` empties it and tells the story anew.`)
  return { ...parsed.data, fieldKeys: parsed.data.fieldKeys ?? firstFieldKey(parsed.data.key) }
}

/** Whole or not at all: a crash in the middle leaves the old note. */
export function writeNote(dataDir: string, content: DataNote): void {
  mkdirSync(dataDir, { recursive: true })
  const draft = join(dataDir, `${NOTE}.new`)
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, join(dataDir, NOTE))
}

/** Nothing but our own files is ever removed; a folder that holds anything else, or no mark of ours, is left alone. */
export function assertOnlyOurs(dataDir: string): void {
  const names = namesIn(dataDir)
  const isMarked = names.length === 0 || names.includes(NOTE) || names.includes('cloud.db')
  const others = isMarked ? names.filter((name) => !OURS.test(name)) : names
  if (others.length > 0) throw new PlainError(`${dataDir} holds other files (${others.slice(0, 3).join(', ')}), so it is not emptied. Choose another folder: DATA_DIR=… npm start.`)
}

export function wipe(dataDir: string): void {
  assertOnlyOurs(dataDir)
  for (const name of namesIn(dataDir)) rmSync(join(dataDir, name), { recursive: true })
}

/** A folder without a note of ours must be empty or absent. */
export function assertUsable(dataDir: string): void {
  const names = namesIn(dataDir)
  if (readNote(dataDir) === null && names.length > 0) throw new PlainError(`${dataDir} holds other files (${names.slice(0, 3).join(', ')}) and no county of ours. Choose another folder: DATA_DIR=… npm start.`)
}

const namesIn = (dataDir: string): string[] => (existsSync(dataDir) ? readdirSync(dataDir) : [])

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
