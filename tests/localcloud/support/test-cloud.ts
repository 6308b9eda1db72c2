import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import cloudbase from '@cloudbase/node-sdk'
import { startLocalCloud } from '../../../localcloud'
import type { LocalCloud, LocalCloudConfig } from '../../../localcloud'

const ENV = 'test-env'

export type App = ReturnType<typeof cloudbase.init>
export type Database = ReturnType<App['database']>

export type Transaction = Awaited<ReturnType<Database['startTransaction']>>

export interface TestCloud {
  cloud: LocalCloud
  app: App
  db: Database
  dataDir: string
  close(): Promise<void>
  /** Stops the server and starts another one on the same folder. */
  restart(changes?: Partial<LocalCloudConfig>): Promise<void>
}

/** Points the unmodified SDK of this process at a cloud; it reads the address on each call. */
export function pointSdkAt(adminUrl: string): void {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
    TENCENTCLOUD: 'true', TENCENTCLOUD_SECRETID: 'local', TENCENTCLOUD_SECRETKEY: 'local',
    // No warnings of slow calls: a call that a kill cut off would warn after the tests are over.
    SILENCE: 'true',
  })
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'localcloud-'))
}

export async function startTestCloud(config: Partial<LocalCloudConfig> = {}): Promise<TestCloud> {
  const dataDir = config.dataDir ?? temporaryFolder()
  const start = async (changes: Partial<LocalCloudConfig>): Promise<LocalCloud> => {
    const cloud = await startLocalCloud({ envId: ENV, port: 0, collections: [], timers: false, ...config, ...changes, dataDir })
    pointSdkAt(cloud.adminUrl)
    return cloud
  }
  const app = cloudbase.init({ env: ENV })
  const test: TestCloud = {
    cloud: await start({}), app, db: app.database(), dataDir,
    close: async () => {
      await test.cloud.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
    restart: async (changes = {}) => {
      await test.cloud.close()
      test.cloud = await start(changes)
    },
  }
  return test
}

/** The code a call was refused with; a call that succeeds gives `none`. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call
    return 'none'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

export async function messageOf(call: Promise<unknown>): Promise<string> {
  try {
    await call
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
