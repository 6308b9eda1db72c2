import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listMyStatement } from '#types/points'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { pointsHandlers } from '#core/actions/points'
import { fieldCipherFrom } from '#core/runtime/field-cipher'
import { keysFrom } from '#core/runtime/keys'
import { randomIds } from '#core/runtime/ids'
import { serve } from '#core/runtime/serve'
import { cloudbaseStore } from '#core/store/cloudbase-store'
import { collectionSpecs } from '#core/store/collections'
import { openApp } from '#core/store/sdk'
import { startLocalCloud, type LocalCloud } from '../../../localcloud'
import { fillCity } from '../../../scripts/local/fill-city'
import { readNote } from '../../../scripts/local/data-note'
import { CITY_NOW } from '../../../seed/city/make-city'
import { castOf } from '../../../seed/story/casts'
import { TINY } from './tiny'

let dataDir: string
let cloud: LocalCloud
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'city-'))
  await fillCity({ tier: TINY, dataDir, seed: 1 })
  cloud = await startLocalCloud({ envId: 'city', port: 0, dataDir, profile: TINY.profileId, collections: collectionSpecs, timers: false })
  Object.assign(process.env, { TCB_CONTEXT_CNFG: JSON.stringify({ URL: cloud.adminUrl }), TENCENTCLOUD: 'true', TENCENTCLOUD_SECRETID: 'local', TENCENTCLOUD_SECRETKEY: 'local' })
})
afterAll(async () => {
  await cloud.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const storeOf = async () => {
  const app = await openApp('city')
  return cloudbaseStore(async () => app.database())
}

test('the ledger of a made-up city verifies', async () => {
  const report = await verifyLedger(await storeOf())
  expect(report.fault).toBeNull()
  expect(report.transfers).toBeGreaterThan(1_000)
})

test('somebody of the story signs in and reads his statement', async () => {
  const note = readNote(dataDir)
  expect(note).toMatchObject({ profileId: TINY.profileId, isReady: true })
  const store = await storeOf()
  const cipher = fieldCipherFrom(note?.fieldKeys ?? '')
  const runtime = { store, cipher, phones: undefined as never, subscribeMessages: undefined as never, keys: keysFrom(note?.key ?? ''), ids: randomIds, now: () => CITY_NOW, log: () => undefined, contentCheck: { isAllowed: async () => true }, files: undefined as never }
  const main = serve([...pointsHandlers], async () => runtime)
  const reply = await main({ action: listMyStatement.name, input: {} }, { environment: JSON.stringify({ WX_OPENID: castOf(TINY.profileId)?.people.rider.openid }) })
  expect(reply).toMatchObject({ ok: true, data: { rows: expect.arrayContaining([expect.objectContaining({ kind: 'award' })]) } })
})

test('a folder that holds anything is refused in one line and left alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'city-'))
  writeFileSync(join(folder, 'thesis.doc'), 'x')
  await expect(fillCity({ tier: TINY, dataDir: folder, seed: 1 })).rejects.toThrow(/^.*is not empty\. A city is made in a new folder\.$/)
  await expect(fillCity({ tier: TINY, dataDir, seed: 1 })).rejects.toThrow('is not empty')
  rmSync(folder, { recursive: true, force: true })
})
