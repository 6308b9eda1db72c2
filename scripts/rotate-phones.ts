/**
 * `npm run phones:rotate`: seals every number anew with the first of the keys. With `-- --data DIR` for a stopped data folder,
 * which gets a new key; else for the CloudBase environment `TCB_ENV`, whose functions must know the keys of
 * `QINGFENG_FIELD_KEYS` (the new one first) already. Safe to kill and to repeat.
 */
import { parseArgs } from 'node:util'
import { fieldCipherFrom } from '#core/runtime/field-cipher'
import { cloudbaseStore } from '#core/store/cloudbase-store'
import { openApp } from '#core/store/sdk'
import { fail, PlainError, say } from './lib/console.mjs'
import { rotateAll, rotateFolder } from './local/rotate-folder'

const NEEDED = ['TCB_ENV', 'QINGFENG_FIELD_KEYS', 'TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY'] as const

async function main(): Promise<void> {
  const { values: { data } } = parseArgs({ options: { data: { type: 'string' } } })
  const sealed = data === undefined ? await rotateEnvironment() : await rotateFolder(data)
  say(`${sealed} numbers were sealed anew; ${data === undefined ? 'keys behind the first may go' : 'the old key is gone'}.`)
}

async function rotateEnvironment(): Promise<number> {
  const missing = NEEDED.filter((name) => !process.env[name])
  if (missing.length > 0) throw new PlainError(`Set ${missing.join(', ')} and run it again, or name a data folder: npm run phones:rotate -- --data DIR.`)
  const app = await openApp(process.env['TCB_ENV'] ?? '')
  return rotateAll(cloudbaseStore(async () => app.database()), fieldCipherFrom(process.env['QINGFENG_FIELD_KEYS'] ?? ''))
}

// The SDK keeps its connections open; the process ends with its work.
void main().then(() => process.exit(), fail)
