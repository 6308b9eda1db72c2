import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf, startTestCloud } from './support/test-cloud'
import type { TestCloud } from './support/test-cloud'

let test_: TestCloud
beforeAll(async () => {
  test_ = await startTestCloud({ personas: [{ id: 'rider', name: '小王', note: '', openid: 'o-rider' }] })
})
afterAll(() => test_.close())

interface Ticket { url: string; authorization: string; fileId: string }
const ticketFor = async (cloudPath: string): Promise<Ticket> => (
  (await test_.app.getUploadMetadata({ cloudPath }) as { data: Ticket }).data)
const put = async (url: string, authorization: string, body: Buffer): Promise<number> => (
  (await fetch(url, { method: 'PUT', headers: { authorization }, body: new Uint8Array(body) })).status)
const linkOf = async (fileID: string): Promise<string> => (await test_.app.getTempFileURL({ fileList: [fileID] })).fileList[0]?.tempFileURL ?? ''

describe('storage through the SDK', () => {
  test('a file goes up, comes down as it was, has a link, and is gone when deleted', async () => {
    const content = Buffer.from([0, 255, 1, 2, 3])
    const { fileID } = await test_.app.uploadFile({ cloudPath: 'photos/图 片.bin', fileContent: content })
    expect(fileID).toBe('cloud://test-env.local/photos/图 片.bin')
    expect((await test_.app.downloadFile({ fileID })).fileContent).toEqual(content)
    expect((await fetch(await linkOf(fileID))).status).toBe(200)
    expect((await test_.app.deleteFile({ fileList: [fileID] })).fileList).toEqual([{ fileID, code: 'SUCCESS' }])
    expect((await test_.app.getTempFileURL({ fileList: [fileID] })).fileList[0]).toMatchObject({ code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' })
    expect(await codeOf(test_.app.downloadFile({ fileID }))).toBe('STORAGE_FILE_NONEXIST')
    expect((await test_.app.deleteFile({ fileList: [fileID] })).fileList).toEqual([{ fileID, code: 'STORAGE_FILE_NONEXIST' }])
  })

  test('files outlive a restart', async () => {
    const { fileID } = await test_.app.uploadFile({ cloudPath: 'kept.txt', fileContent: Buffer.from('kept') })
    await test_.restart()
    expect((await test_.app.downloadFile({ fileID })).fileContent?.toString()).toBe('kept')
  })
})

describe('upload tickets', () => {
  test('a ticket is for one path and must be unaltered', async () => {
    const { url, authorization } = await ticketFor('a/one.txt')
    const other = await ticketFor('a/two.txt')
    expect(await put(url, '', Buffer.from('x'))).toBe(403)
    expect(await put(url, other.authorization, Buffer.from('x'))).toBe(403)
    expect(await put(url, `9${authorization}`, Buffer.from('x'))).toBe(403)
    expect(existsSync(join(test_.dataDir, 'files', 'a', 'one.txt'))).toBe(false)
    expect(await put(url, authorization, Buffer.from('x'))).toBe(200)
  })

  test('an expired ticket is refused', async () => {
    const { url, authorization } = await ticketFor('late.txt')
    const now = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 16 * 60_000)
    try {
      expect(await put(url, authorization, Buffer.from('x'))).toBe(403)
    } finally {
      now.mockRestore()
    }
  })

  test('a file over 20 MB is refused whole', async () => {
    const { url, authorization } = await ticketFor('big.bin')
    expect(await put(url, authorization, Buffer.alloc(20 * 1024 * 1024 + 1))).toBe(413)
    expect(existsSync(join(test_.dataDir, 'files', 'big.bin'))).toBe(false)
    expect(await put(url, authorization, Buffer.alloc(20 * 1024 * 1024))).toBe(200)
  })

  test.each(['../out.txt', 'a/../../out.txt', '/etc/out', 'a//b', 'a\\b', 'a?b', 'a%2e', 'a/./b', ''])('the path %j is refused', async (cloudPath) => {
    expect(await codeOf(test_.app.getUploadMetadata({ cloudPath }))).toBe('INVALID_PARAM')
  })
})

describe('download links', () => {
  test('a link without, or with another file’s, signature is refused', async () => {
    const { fileID } = await test_.app.uploadFile({ cloudPath: 'private.txt', fileContent: Buffer.from('private') })
    writeFileSync(join(test_.dataDir, 'files', 'other.txt'), 'other')
    const link = await linkOf(fileID)
    expect((await fetch(link.split('?')[0] ?? '')).status).toBe(403)
    expect((await fetch(link.replace('private.txt', 'other.txt'))).status).toBe(403)
    expect((await fetch(link.replace(/t=\d+/, 't=9999999999999'))).status).toBe(403)
    expect((await fetch(link.replace('private.txt', '..%2fcloud.db'))).status).toBe(403)
  })

  test('what people uploaded is never run by a browser', async () => {
    for (const [name, type] of [['a.png', 'image/png'], ['a.svg', 'application/octet-stream'], ['a.html', 'application/octet-stream'], ['a', 'application/octet-stream']] as const) {
      const { fileID } = await test_.app.uploadFile({ cloudPath: `types/${name}`, fileContent: Buffer.from('<svg onload=alert(1)>') })
      const { headers } = await fetch(await linkOf(fileID))
      expect([name, headers.get('content-type'), headers.get('x-content-type-options'), headers.get('content-security-policy')]).toEqual([name, type, 'nosniff', "default-src 'none'; sandbox"])
    }
  })
})

describe('uploads of the mini-program’s host', () => {
  const upload = (path: string, token: string): Promise<Response> => (
    fetch(`${test_.cloud.url}/__cloud/upload?path=${encodeURIComponent(path)}`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: 'photo' }))

  test('a persona’s file is stored and named', async () => {
    const reply = await (await upload('quarantine/p.jpg', test_.cloud.signIn('rider'))).json()
    expect(reply).toEqual({ fileID: 'cloud://test-env.local/quarantine/p.jpg' })
    expect((await test_.app.downloadFile(reply)).fileContent?.toString()).toBe('photo')
  })

  test('nobody else’s is, nor one that leaves the folder', async () => {
    expect((await upload('p.jpg', 'session')).status).toBe(401)
    expect((await upload('../p.jpg', test_.cloud.signIn('rider'))).status).toBe(400)
  })
})
