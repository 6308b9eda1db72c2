import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataFolderError, startLocalCloud } from '../../localcloud'
import type { LocalCloud, LocalCloudConfig } from '../../localcloud'
import { pointSdkAt, startTestCloud, temporaryFolder } from './support/test-cloud'

const open = (config: Partial<LocalCloudConfig>): Promise<LocalCloud> => (
  startLocalCloud({ envId: 'e', port: 0, dataDir: temporaryFolder(), collections: [], timers: false, ...config }))

async function refusal(config: Partial<LocalCloudConfig>): Promise<[string, boolean]> {
  try {
    await (await open(config)).close()
    return ['none', false]
  } catch (error) {
    return error instanceof DataFolderError ? [error.kind, error.message.includes('\n')] : ['other', false]
  }
}

describe('the data folder', () => {
  test('is refused to a second server while the first runs, and free afterwards', async () => {
    const dataDir = temporaryFolder()
    const first = await open({ dataDir })
    expect(await refusal({ dataDir })).toEqual(['locked', false])
    await first.close()
    expect(await refusal({ dataDir })).toEqual(['none', false])
  })

  test('is refused to another profile', async () => {
    const dataDir = temporaryFolder()
    await (await open({ dataDir, profile: 'here' })).close()
    expect(await refusal({ dataDir, profile: 'there' })).toEqual(['foreign', false])
    expect(await refusal({ dataDir, profile: 'here' })).toEqual(['none', false])
  })

  test.each<[string, (file: string) => void]>([
    ['is no database', (file) => writeFileSync(file, 'not a database, only words'.repeat(500))],
    ['is another program’s database', (file) => writeFileSync(file, foreignDatabase())],
    ['lost its first page', (file) => writeFileSync(file, Buffer.concat([Buffer.alloc(4096, 7), readFileSync(file).subarray(4096)]))],
    ['was cut off', (file) => writeFileSync(file, readFileSync(file).subarray(0, 5_000))],
  ])('that %s is refused as damaged', async (_title, damage) => {
    const dataDir = temporaryFolder()
    await (await open({ dataDir })).close()
    damage(join(dataDir, 'cloud.db'))
    expect(await refusal({ dataDir })).toEqual(['damaged', false])
  })

  test('that can’t be used leaves the lock free', async () => {
    const dataDir = temporaryFolder()
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(join(dataDir, 'cloud.db'), 'x'.repeat(5_000))
    expect(await refusal({ dataDir })).toEqual(['damaged', false])
    expect(await refusal({ dataDir })).toEqual(['damaged', false])
  })

  test('keeps documents, ids and server dates over a restart', async () => {
    const test_ = await startTestCloud({ collections: [{ name: 'things', indexes: [] }] })
    pointSdkAt(test_.cloud.adminUrl)
    await test_.db.collection('things').add({ _id: 'a', at: test_.db.serverDate(), n: 1 })
    const before = (await test_.db.collection('things').doc('a').get()).data
    await test_.restart()
    expect((await test_.db.collection('things').doc('a').get()).data).toEqual(before)
    await test_.close()
  })

  test('a port in use is refused with its code, and the folder is free again', async () => {
    const first = await open({})
    const dataDir = temporaryFolder()
    await expect(open({ dataDir, port: first.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    expect(await refusal({ dataDir })).toEqual(['none', false])
    await first.close()
  })
})

/** An empty SQLite file of format 3 with one page and no application id. */
function foreignDatabase(): Buffer {
  const page = Buffer.alloc(4096)
  page.write('SQLite format 3\0', 0, 'latin1')
  page.writeUInt16BE(4096, 16)
  page.set([1, 1, 0, 64, 32, 32], 18)
  page.writeUInt32BE(1, 24)
  page.writeUInt32BE(1, 28)
  page.writeUInt32BE(1, 40)
  page.writeUInt32BE(4, 44)
  page.writeUInt32BE(1, 56)
  page.writeUInt32BE(1, 92)
  page[100] = 13
  page.writeUInt16BE(4096, 105)
  return page
}
