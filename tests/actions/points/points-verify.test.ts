import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLocalCloud } from '../../../localcloud'
import { postTransfer } from '#core/actions/points/ledger'
import { randomIds } from '#core/runtime/ids'
import { cloudbaseStore } from '#core/store/cloudbase-store'
import { collectionSpecs } from '#core/store/collections'
import { openApp } from '#core/store/sdk'
import type { Store } from '#core/store/store'

const root = join(__dirname, '..', '..', '..')
let dataDir: string
beforeEach(() => { dataDir = mkdtempSync(join(tmpdir(), 'points-verify-')) })
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

/** Writes into a stopped county's folder. */
async function write(work: (store: Store) => Promise<unknown>): Promise<void> {
  const cloud = await startLocalCloud({ envId: 'test', port: 0, dataDir, collections: collectionSpecs, timers: false })
  Object.assign(process.env, { TCB_CONTEXT_CNFG: JSON.stringify({ URL: cloud.adminUrl }), TENCENTCLOUD: 'true', TENCENTCLOUD_SECRETID: 'local', TENCENTCLOUD_SECRETKEY: 'local' })
  const app = await openApp('test')
  await work(cloudbaseStore(async () => app.database()))
  await cloud.close()
}

const allocate = (store: Store) => store.transact(async (tx) => {
  await postTransfer(tx, randomIds, {
    id: 'allocation:al_1', kind: 'allocation', factId: 'al_1', amountPoints: 40, from: { kind: 'issuance', ownerId: 'isle' }, to: { kind: 'fund', ownerId: 'gull-rock' },
    rule: { version: 7, expiryMonths: 2, dailyCapPoints: 8, monthlyCapPoints: 60 }, at: 1_784_088_000_000, by: ['ac_1'],
  })
  await tx.add('allocations', { _id: 'al_1', unitId: 'gull-rock', amountPoints: 40, reason: '测试', by: 'ac_1', at: 1_784_088_000_000 })
})

const run = (...args: string[]): Promise<{ code: number; printed: string }> => new Promise((resolve) => {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  execFile(process.execPath, [tsx, join(root, 'scripts', 'points-verify.ts'), ...args], { cwd: root }, (error, stdout, stderr) => {
    resolve({ code: typeof error?.code === 'number' ? error.code : 0, printed: stdout + stderr })
  })
})

test('a ledger that holds is counted, and the command ends well', async () => {
  await write(allocate)
  expect(await run('--data', dataDir)).toEqual({ code: 0, printed: '2 accounts, 1 transfers, 2 postings, 0 open redemptions\n✓ every chain, balance, hold, lot, transfer, fact and seal holds\n' })
})

test('an edited ledger is named at its first fault, and the command fails', async () => {
  await write(async (store) => {
    await allocate(store)
    const posting = (await store.find('postings', {}, { limit: 1 }))[0]
    if (posting) await store.put('postings', { ...posting, ruleVersion: 8 })
  })
  const { code, printed } = await run('--data', dataDir)
  expect(code).toBe(1)
  expect(printed).toMatch(/✗ postings\/pa_[\w-]+:1 has a hash that does not fit its content/)
})

test('a folder without a county, and no folder at all, are told in one line', async () => {
  expect(await run('--data', dataDir)).toEqual({ code: 1, printed: `\n✗ There is no county in ${dataDir}.\n` })
  expect(await run()).toEqual({ code: 1, printed: '\n✗ Which data? npm run points:verify -- --data DIR\n' })
})
