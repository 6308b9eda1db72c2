/**
 * Recomputes the points ledger of a stopped county: `npm run points:verify -- --data DIR`. Prints what was read and the
 * first thing that does not hold; exit code 1 on a fault.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { cloudbaseStore } from '#core/store/cloudbase-store'
import { collectionSpecs } from '#core/store/collections'
import { openApp } from '#core/store/sdk'
import { DataFolderError, startLocalCloud } from '../localcloud'
import { fail, PlainError } from './lib/console.mjs'
import { readNote } from './local/data-note'

const ENV_ID = 'points-verify'

async function main(): Promise<void> {
  const { values: { data } } = parseArgs({ options: { data: { type: 'string' } } })
  if (data === undefined) throw new PlainError('Which data? npm run points:verify -- --data DIR')
  if (!existsSync(join(data, 'cloud.db'))) throw new PlainError(`There is no county in ${data}.`)
  const cloud = await open(data)
  try {
    Object.assign(process.env, { TCB_CONTEXT_CNFG: JSON.stringify({ URL: cloud.adminUrl }), TENCENTCLOUD: 'true', TENCENTCLOUD_SECRETID: 'local', TENCENTCLOUD_SECRETKEY: 'local' })
    const app = await openApp(ENV_ID)
    const { fault, ...counts } = await verifyLedger(cloudbaseStore(async () => app.database()))
    console.log(`${counts.accounts} accounts, ${counts.transfers} transfers, ${counts.postings} postings, ${counts.openRedemptions} open redemptions`)
    console.log(fault ? `✗ ${fault.record} ${fault.what}` : '✓ every chain, balance, hold, lot, transfer, fact and seal holds')
    process.exitCode = fault ? 1 : 0
  } finally {
    await cloud.close()
  }
}

/** No timers and no functions: nothing moves while the ledger is read. */
async function open(dataDir: string) {
  try {
    return await startLocalCloud({ envId: ENV_ID, port: 0, dataDir, profile: readNote(dataDir)?.profileId ?? '', collections: collectionSpecs, timers: false })
  } catch (error) {
    throw error instanceof DataFolderError ? new PlainError(error.message) : error
  }
}

// The SDK keeps its connections open; the process ends with its work.
void main().then(() => process.exit(), fail)
