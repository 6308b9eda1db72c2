import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { rotatePhones } from '#core/actions/accounts/rotate-phones'
import { fieldCipherFrom, type FieldCipher } from '#core/runtime/field-cipher'
import { cloudbaseStore } from '#core/store/cloudbase-store'
import { collectionSpecs } from '#core/store/collections'
import { openApp } from '#core/store/sdk'
import type { Store } from '#core/store/store'
import { startLocalCloud } from '../../localcloud'
import { PlainError } from '../lib/console.mjs'
import { inPlainWords } from './county'
import { readNote, writeNote, type DataNote } from './data-note'

const ENV_ID = 'phones-rotate'

/**
 * Seals the numbers of a stopped data folder with a key of its own making. The note holds both keys from before the first
 * number to after the last, so a run that was killed is ended by the next. Answers how many were sealed anew.
 */
export async function rotateFolder(dataDir: string): Promise<number> {
  const note = existsSync(join(dataDir, 'cloud.db')) ? readNote(dataDir) : null
  if (!note) throw new PlainError(`There is no county in ${dataDir}.`)
  const fieldKeys = begun(note)
  writeNote(dataDir, { ...note, fieldKeys })
  const cloud = await startLocalCloud({ envId: ENV_ID, port: 0, dataDir, profile: note.profileId, collections: collectionSpecs, timers: false })
    .catch((error: unknown) => { throw inPlainWords(error, { dataDir, port: 0 }) })
  try {
    Object.assign(process.env, { TCB_CONTEXT_CNFG: JSON.stringify({ URL: cloud.adminUrl }), TENCENTCLOUD: 'true', TENCENTCLOUD_SECRETID: 'local', TENCENTCLOUD_SECRETKEY: 'local' })
    const app = await openApp(ENV_ID)
    const sealed = await rotateAll(cloudbaseStore(async () => app.database()), fieldCipherFrom(fieldKeys))
    writeNote(dataDir, { ...note, fieldKeys: fieldKeys.split(',', 1).join() })
    return sealed
  } finally {
    await cloud.close()
  }
}

export async function rotateAll(store: Store, cipher: FieldCipher): Promise<number> {
  let sealed = 0
  for (;;) {
    const slice = await rotatePhones(store, cipher)
    if (slice === 0) return sealed
    sealed += slice
  }
}

/** A second key means that a rotation was cut short: it is gone on with. */
function begun({ fieldKeys }: DataNote): string {
  if (fieldKeys.includes(',')) return fieldKeys
  const number = Number(/^k(\d+):/.exec(fieldKeys)?.[1] ?? 0)
  return `k${number + 1}:${randomBytes(32).toString('hex')},${fieldKeys}`
}
