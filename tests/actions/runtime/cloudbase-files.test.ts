import { cloudbaseFiles } from '#core/runtime/adapters/cloudbase-files'
import type { FileStore } from '#core/runtime/ports'
import { openCounty, type County } from '../../support/county'

let county: County
let files: FileStore
beforeAll(async () => {
  county = await openCounty()
  files = county.runtime.files
})
afterAll(() => county.close())

test('a file written is there, with its size and bytes, until it is removed', async () => {
  const fileId = await files.write('photos/a.jpg', Buffer.from('hello'))
  expect([await files.size(fileId), (await files.read(fileId)).toString()]).toEqual([5, 'hello'])
  await files.remove(fileId)
  expect(await files.size(fileId)).toBeNull()
})

test('writing to a path again replaces the file under the same id', async () => {
  const first = await files.write('photos/b.jpg', Buffer.from('one'))
  expect(await files.write('photos/b.jpg', Buffer.from('three'))).toBe(first)
  expect((await files.read(first)).toString()).toBe('three')
})

test('a ticket names the file it will make; its headers are all a browser needs', async () => {
  const { url, headers, fileId } = await files.uploadTicket('quarantine/c')
  expect(await files.size(fileId)).toBeNull()
  expect((await fetch(url, { method: 'PUT', headers, body: Buffer.from('abc') })).status).toBe(200)
  expect([await files.size(fileId), (await files.read(fileId)).toString()]).toEqual([3, 'abc'])
})

test('addresses come in the order asked, over more files than one request takes, null where a file is gone', async () => {
  const ids = await Promise.all(Array.from({ length: 60 }, (_, i) => files.write(`photos/many-${i}.jpg`, Buffer.from(String(i)))))
  await files.remove(ids[30] ?? '')
  const urls = await files.addresses(ids)
  expect(urls).toHaveLength(60)
  expect(urls.flatMap((url, i) => (url === null ? [i] : []))).toEqual([30])
  expect(await (await fetch(urls[59] ?? '')).text()).toBe('59')
  expect(await files.addresses([])).toEqual([])
})

test('an upload the storage refuses is a fault, not a file', async () => {
  const refusing = cloudbaseFiles(async () => ({ uploadFile: async () => ({ code: 'STORAGE_REQUEST_FAIL', message: 'no' }) }) as never)
  await expect(refusing.write('photos/d.jpg', Buffer.from('x'))).rejects.toThrow('did not take')
})
