import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import cloudbase from '@cloudbase/node-sdk'
import { pointSdkAt, temporaryFolder } from './support/test-cloud'

const ROOT = join(__dirname, '../..')

function start(dataDir: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'scripts/cloud.ts', '--port', '0', '--data', dataDir], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
}

test('npm run cloud opens an empty store, whose collections the SDK makes and queries need no index', async () => {
  const dataDir = temporaryFolder()
  const server = start(dataDir)
  const [line]: unknown[] = server.stdout === null ? [] : await once(server.stdout, 'data')
  const adminUrl = /^ready (\S+)/.exec(String(line))?.[1] ?? ''
  expect(adminUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/admin$/)
  pointSdkAt(adminUrl)
  const db = cloudbase.init({ env: 'local' }).database()
  await db.createCollection('things')
  await db.collection('things').add([{ _id: 'a', n: 1 }, { _id: 'b', n: 2 }])
  expect((await db.collection('things').where({ n: 2 }).get()).data).toEqual([{ _id: 'b', n: 2 }])

  // A second server on the folder says why not, in one line.
  const second = start(dataDir)
  const [message]: unknown[] = second.stderr === null ? [] : await once(second.stderr, 'data')
  expect(String(message)).toBe(`data folder ${dataDir} is in use by another server\n`)

  const gone = once(server, 'exit')
  server.kill('SIGTERM')
  expect(await gone).toEqual([0, null])
})
