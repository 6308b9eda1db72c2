import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { signFor } from '#core/runtime/adapters/deployment-signature'
import { phonesFrom } from '#core/runtime/adapters/phones'
import type { App } from '#core/store/sdk'

const KEY = 'a key for tests alone, forty characters.'
const heard: Array<{ body: string; signature: string }> = []
let status = 200
const gateway = createServer((request, response) => void hear(request).then(() => response.writeHead(status).end()))
let address = ''
beforeAll(() => new Promise<void>((resolve) => {
  gateway.listen(0, '127.0.0.1', () => {
    address = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/send`
    resolve()
  })
}))
afterAll(() => gateway.close())

async function hear(request: IncomingMessage): Promise<void> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  heard.push({ body, signature: String(request.headers['x-signature']) })
}

/** The `wechat` function, answering `result`. */
const wechat = (result: unknown, asked: unknown[] = []) => async () => ({ callFunction: async (call: unknown) => { asked.push(call); return { result } } }) as unknown as App

test('a text goes to the gateway signed with the deployment key', async () => {
  status = 200
  await phonesFrom({ QINGFENG_KEY: KEY, SMS_GATEWAY: address }, wechat({})).sendCode('13800000001', '482719')
  const { body, signature } = heard.at(-1) ?? { body: '', signature: '' }
  expect(JSON.parse(body)).toEqual({ phone: '13800000001', digits: '482719' })
  expect(signature).toBe(signFor(KEY, 'sms', body))
  expect(signature).not.toBe(signFor(KEY, 'wechat', body))
})

test('a gateway that refuses, or none, is a failure to send', async () => {
  status = 503
  await expect(phonesFrom({ QINGFENG_KEY: KEY, SMS_GATEWAY: address }, wechat({})).sendCode('13800000001', '1')).rejects.toThrow('503')
  await expect(phonesFrom({ QINGFENG_KEY: KEY }, wechat({})).sendCode('13800000001', '1')).rejects.toThrow('SMS_GATEWAY')
})

test('the platform\'s word comes through the wechat function, signed; null is a code that is no good', async () => {
  const asked: unknown[] = []
  expect(await phonesFrom({ QINGFENG_KEY: KEY }, wechat({ phone: '13800000001' }, asked)).numberOf('c1')).toBe('13800000001')
  const body = JSON.stringify({ action: 'phoneNumber', code: 'c1' })
  expect(asked).toEqual([{ name: 'wechat', data: { body, mac: signFor(KEY, 'wechat', body) } }])
  expect(await phonesFrom({ QINGFENG_KEY: KEY }, wechat({ phone: null })).numberOf('c1')).toBeNull()
  await expect(phonesFrom({ QINGFENG_KEY: KEY }, wechat({ ok: false })).numberOf('c1')).rejects.toThrow('no number')
})
