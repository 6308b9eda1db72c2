import { createServer, type Server } from 'node:http'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runFixture, type RunningHost } from './running-host'

const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

interface Seen { url: string; authorization: string; body: Buffer }

let folder = ''
let server: Server
const seen: Seen[] = []
let running: RunningHost
let address = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'weapp-host-test-'))
  writeFileSync(join(folder, 'photo.png'), pixel)
  server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const url = request.url ?? ''
      seen.push({ url, authorization: request.headers.authorization ?? '', body: Buffer.concat(parts) })
      response.statusCode = url.startsWith('/api/broken') ? 500 : 200
      response.end(JSON.stringify(url.startsWith('/__cloud/upload') ? { fileID: 'cloud://here/a.png' } : url.startsWith('/api/broken') ? { code: 'X' } : { ok: true, data: 7 }))
    })
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const { port }: AddressInfo = Object(server.address())
  address = `http://127.0.0.1:${port}`
  running = await runFixture({
    cloud: { url: address, token: 'first' },
    chooseMedia: [join(folder, 'photo.png')],
    scan: ['CODE-1'],
    location: { latitude: 37.1, longitude: 118.1 },
  })
  await running.mini.evaluate('() => wx.cloud.init()')
})

afterAll(async () => {
  await running.stop()
  await new Promise((resolve) => { server.close(resolve) })
  rmSync(folder, { recursive: true })
})

/** What the host has complained of since `before` complaints. */
const complaints = (before: number): string => running.host.errors.slice(before).join('\n')

test('a wx API that the host lacks throws and is kept, even when the app catches it', async () => {
  const before = running.host.errors.length
  const caught = await running.mini.evaluate('() => { try { wx.chooseInvoice({}) } catch (error) { return String(error) } }')
  expect(caught).toContain('not implemented')
  expect(complaints(before)).toContain('wx.chooseInvoice is not implemented by the host')
})

test('a name that wx does not have is kept when it is read', async () => {
  const before = running.host.errors.length
  expect(await running.mini.evaluate('() => typeof wx.getLoction')).toBe('undefined')
  expect(complaints(before)).toContain('wx.getLoction is unknown')
})

test('code of the logic layer sees no browser', async () => {
  const kinds = await running.mini.evaluate('() => [typeof window, typeof document, typeof fetch, typeof URL, typeof TextEncoder, typeof globalThis.localStorage]')
  expect(new Set(kinds)).toEqual(new Set(['undefined']))
})

test('an exception of a handler and a console.error are kept', async () => {
  const before = running.host.errors.length
  await running.mini.evaluate('() => { console.error("said loudly", { n: 1 }) }')
  await running.tap('.bad')
  expect(complaints(before)).toContain('thrown in a handler')
  expect(complaints(before)).toContain('said loudly {"n":1}')
})

test('a rejected promise that nobody handles is kept', async () => {
  const before = running.host.errors.length
  await running.mini.evaluate('() => { Promise.reject(new Error("left alone")) }')
  await (await running.page()).waitFor(() => running.host.errors.length > before)
  expect(complaints(before)).toContain('left alone')
})

test('a way that does not exist is refused and kept', async () => {
  const before = running.host.errors.length
  await expect(running.mini.callWxMethod('navigateTo', { url: '/pages/nowhere/index' })).rejects.toThrow('not found')
  await expect(running.mini.callWxMethod('navigateTo', { url: '/pages/tab/index' })).rejects.toThrow('tabbar')
  expect(complaints(before)).toMatch(/pages\/nowhere\/index[\s\S]*tabbar/)
})

test('a component that the host does not draw is kept when a page creates it', async () => {
  const before = running.host.errors.length
  await (await running.page()).setData({ said: 'camera' })
  expect(complaints(before)).toContain('component <camera> is not drawn by this host')
})

test('the main package may not require a file of a subpackage', async () => {
  const before = running.host.errors.length
  expect(await running.mini.evaluate('() => { try { require("./sub/lib/word") } catch (error) { return String(error) } }')).toContain('subpackage sub')
  expect(complaints(before)).toContain('sub/lib/word.js')
})

test('an element that is not displayed cannot be tapped', async () => {
  const hidden = await running.on('.row')
  await running.mini.callWxMethod('navigateTo', { url: '/pages/second/index?id=1' })
  await expect(hidden.tap()).rejects.toThrow('not displayed')
  await running.mini.callWxMethod('navigateBack')
})

test('a cloud function is called with the token in force and answers its body', async () => {
  const call = (name: string): Promise<unknown> => running.mini.evaluate(`() => wx.cloud.callFunction({ name: '${name}', data: { a: 1 } }).then((reply) => reply.result, (error) => error.errMsg)`)
  expect(await call('hello')).toEqual({ ok: true, data: 7 })
  running.host.setCloudToken('second')
  await call('hello')
  expect(seen.slice(-2)).toMatchObject([{ url: '/api/hello', authorization: 'Bearer first' }, { url: '/api/hello', authorization: 'Bearer second' }])
  expect(seen.at(-1)?.body.toString()).toBe('{"a":1}')
  expect(await call('broken')).toContain('cloud.callFunction:fail')
  running.host.setOnline(false)
  expect(await call('hello')).toContain('no network')
  running.host.setOnline(true)
})

test('a chosen photo is handed out once, drawn, measured and uploaded byte for byte', async () => {
  const { tempFiles } = await running.mini.callWxMethod('chooseMedia', { count: 1 })
  const path = String(tempFiles[0].tempFilePath)
  await (await running.page()).setData({ photo: path })
  await (await running.page()).waitFor(async () => (await running.text('.said')) === 'photo 1')
  expect(await running.mini.callWxMethod('getImageInfo', { src: path })).toMatchObject({ width: 1, height: 1, type: 'png' })
  expect(await running.mini.evaluate(`() => wx.cloud.uploadFile({ cloudPath: 'q/照.png', filePath: '${path}' }).then((reply) => reply.fileID)`)).toBe('cloud://here/a.png')
  expect(seen.at(-1)).toMatchObject({ url: `/__cloud/upload?path=${encodeURIComponent('q/照.png')}` })
  expect(seen.at(-1)?.body.equals(pixel)).toBe(true)
  await expect(running.mini.callWxMethod('chooseMedia', { count: 1 })).rejects.toThrow('chooseMedia:fail cancel')
})

test('a request answers its callbacks and hands out a task; an aborted one fails', async () => {
  const ask = (extra: string): Promise<unknown> => running.mini.evaluate(`() => new Promise((resolve) => {
    const task = wx.request({ url: '${address}/api/any', method: 'POST', data: { q: 1 }, success: ({ data, statusCode }) => resolve({ data, statusCode }), fail: resolve })
    ${extra}
  })`)
  expect(await ask('if (typeof task.then === "function") resolve("a promise")')).toEqual({ data: { ok: true, data: 7 }, statusCode: 200 })
  expect(await ask('task.abort()')).toMatchObject({ errMsg: 'request:fail abort' })
})

test('an upload with callbacks hands out a task that tells its progress', async () => {
  running.host.pushMedia(join(folder, 'photo.png'))
  const told = await running.mini.evaluate(`() => wx.chooseMedia({}).then(({ tempFiles }) => new Promise((resolve, reject) => {
    const seen = []
    const task = wx.cloud.uploadFile({ cloudPath: 'a.png', filePath: tempFiles[0].tempFilePath, success: () => resolve(seen), fail: reject })
    task.onProgressUpdate(({ progress }) => seen.push(progress))
  }))`)
  expect(told).toEqual([100])
})

test('a scan gives what is queued, then the user cancels', async () => {
  running.host.pushScan('CODE-2')
  expect(await running.mini.callWxMethod('scanCode')).toMatchObject({ result: 'CODE-1' })
  expect(await running.mini.callWxMethod('scanCode')).toMatchObject({ result: 'CODE-2' })
  await expect(running.mini.callWxMethod('scanCode')).rejects.toThrow('scanCode:fail cancel')
})

test('a place is given as set and refused once denied; an undeclared location API is refused and kept', async () => {
  expect(await running.mini.callWxMethod('getLocation')).toMatchObject({ latitude: 37.1, longitude: 118.1 })
  running.host.setLocation('denied')
  await expect(running.mini.callWxMethod('getLocation')).rejects.toThrow('auth deny')
  const before = running.host.errors.length
  await expect(running.mini.callWxMethod('getFuzzyLocation')).rejects.toThrow('requiredPrivateInfos')
  expect(complaints(before)).toContain('getFuzzyLocation')
})
