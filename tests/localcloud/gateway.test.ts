import { mkdirSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { writeFunction } from './support/functions'
import { startTestCloud, temporaryFolder } from './support/test-cloud'
import type { TestCloud } from './support/test-cloud'

let test_: TestCloud
const functionsDir = temporaryFolder()
const site = temporaryFolder()

beforeAll(async () => {
  writeFunction(functionsDir, 'open', 'exports.main = async (event, context) => ({ event, openid: JSON.parse(context.environment).WX_OPENID ?? null })', { http: true })
  writeFunction(functionsDir, 'shaped', 'exports.main = async () => ({ statusCode: 401, headers: { "x-own": "yes" }, body: JSON.stringify({ ok: false }) })', { http: true })
  writeFunction(functionsDir, 'closed', 'exports.main = async () => 1')
  writeFunction(functionsDir, 'throws', 'exports.main = async () => { throw new Error("secret inside") }', { http: true })
  mkdirSync(join(site, 'assets'))
  writeFileSync(join(site, 'index.html'), '<h1>青蜂</h1>')
  writeFileSync(join(site, 'assets', 'big.js'), `//${'x'.repeat(4_000)}`)
  test_ = await startTestCloud({
    functionsDir, version: '1.2.3', profile: 'somewhere', mounts: [{ path: '/app', folder: site }],
    personas: [{ id: 'rider', name: '小王', note: '骑手', openid: 'o-rider', phone: '13800000000' }],
  })
})
afterAll(() => test_.close())

const post = (path: string, body: string, headers: Record<string, string> = {}): Promise<Response> => (
  fetch(`${test_.cloud.url}${path}`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } }))
const signIn = async (persona = 'rider'): Promise<string> => (await (await post('/__cloud/sign-in', JSON.stringify({ persona }))).json()).token

describe('functions over HTTP', () => {
  test('a persona’s call is a plain event with the openid in the context, and the bare object comes back', async () => {
    const reply = await post('/api/open', '{"action":"x","input":{"a":"青"}}', { authorization: `Bearer ${await signIn()}` })
    expect([reply.status, await reply.json()]).toEqual([200, { event: { action: 'x', input: { a: '青' } }, openid: 'o-rider' }])
  })

  test('anyone else is a call through HTTP access: nobody in the context, the bearer token as it came', async () => {
    const reply = await (await post('/api/open/deep?q=1', '{"action":"x"}', { authorization: 'Bearer session-of-a-desk' })).json()
    expect(reply).toEqual({ openid: null, event: {
      path: '/deep', httpMethod: 'POST', body: '{"action":"x"}', isBase64Encoded: false, queryStringParameters: { q: '1' },
      headers: expect.objectContaining({ authorization: 'Bearer session-of-a-desk' }),
      requestContext: expect.objectContaining({ envId: 'test-env', requestId: expect.any(String) }),
    } })
  })

  test('a forged or altered token is nobody', async () => {
    const token = await signIn()
    const other = `persona.${Buffer.from('keeper').toString('base64url')}.${token.split('.')[2]}`
    for (const forged of [`${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`, other, 'persona.cmlkZXI.', 'persona']) {
      expect(await (await post('/api/open', '{}', { authorization: `Bearer ${forged}` })).json()).toMatchObject({ openid: null })
    }
  })

  test('a token outlives a restart on the same folder', async () => {
    const token = await signIn()
    await test_.restart()
    expect(await (await post('/api/open', '{}', { authorization: `Bearer ${token}` })).json()).toMatchObject({ openid: 'o-rider' })
    expect(test_.cloud.signIn('rider')).toBe(token)
  })

  test('a shaped reply sets status, headers and body', async () => {
    const reply = await post('/api/shaped', '{}')
    expect([reply.status, reply.headers.get('x-own'), await reply.json()]).toEqual([401, 'yes', { ok: false }])
  })

  test('only functions that say so are routed', async () => {
    expect((await post('/api/closed', '{}')).status).toBe(404)
    expect((await post('/api/closed', '{}', { authorization: `Bearer ${await signIn()}` })).status).toBe(404)
    expect((await post('/api/nobody', '{}')).status).toBe(404)
    expect((await post('/api/..%2Fopen', '{}')).status).toBe(404)
  })

  test('a body over 256 KB is refused, one just below is taken', async () => {
    const authorization = `Bearer ${await signIn()}`
    expect((await post('/api/open', JSON.stringify({ a: 'x'.repeat(256 * 1024) }), { authorization })).status).toBe(413)
    expect((await post('/api/open', JSON.stringify({ a: 'x'.repeat(255 * 1024) }), { authorization })).status).toBe(200)
  })

  test('a persona’s body that is no object is refused', async () => {
    const authorization = `Bearer ${await signIn()}`
    for (const body of ['', '{', '[]', '1']) expect((await post('/api/open', body, { authorization })).status).toBe(400)
  })

  test('a function that throws answers 500 without its inside', async () => {
    const reply = await post('/api/throws', '{}')
    expect(reply.status).toBe(500)
    expect(await reply.text()).not.toContain('secret inside')
  })
})

describe('what exists on this machine only', () => {
  test('health, personas and the console', async () => {
    const get = (path: string): Promise<Response> => fetch(`${test_.cloud.url}${path}`)
    expect(await (await get('/__cloud/health')).json()).toEqual({ ok: true, version: '1.2.3', profile: 'somewhere' })
    expect(await (await get('/__cloud/personas')).json()).toEqual([{ id: 'rider', name: '小王', note: '骑手' }])
    expect(await (await get('/__cloud/console')).text()).toContain('本地云')
    expect((await get('/__cloud/nothing')).status).toBe(404)
  })

  test('sign-in refuses who is not a persona', async () => {
    expect((await post('/__cloud/sign-in', '{"persona":"nobody"}')).status).toBe(400)
    expect((await post('/__cloud/sign-in', '{}')).status).toBe(400)
    expect((await post('/__cloud/sign-in', '{')).status).toBe(400)
  })

  test('pages of this machine may call, pages of elsewhere not', async () => {
    const local = await post('/__cloud/sign-in', '{"persona":"rider"}', { origin: 'http://localhost:10086' })
    expect([local.status, local.headers.get('access-control-allow-origin')]).toEqual([200, 'http://localhost:10086'])
    const foreign = await post('/__cloud/sign-in', '{"persona":"rider"}', { origin: 'https://elsewhere.example' })
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null])
    expect((await post('/admin', '{}', { origin: 'https://elsewhere.example' })).status).toBe(403)
  })

  test('the admin door is closed to a name that merely resolves to this machine', async () => {
    const status = await new Promise((resolve, reject) => {
      const call = httpRequest(`${test_.cloud.url}/admin`, { method: 'POST', headers: { host: 'rebound.example' } }, (reply) => resolve(reply.resume().statusCode))
      call.on('error', reject).end('{}')
    })
    expect(status).toBe(403)
  })

  test('a preflight is answered', async () => {
    const reply = await fetch(`${test_.cloud.url}/api/open`, { method: 'OPTIONS', headers: { origin: 'http://127.0.0.1:1', 'access-control-request-headers': 'authorization' } })
    expect([reply.status, reply.headers.get('access-control-allow-headers')]).toEqual([204, 'authorization'])
  })
})

describe('mounted folders', () => {
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${test_.cloud.url}${path}`, { headers, redirect: 'manual' })

  test('serve files with their type, and the index of a folder', async () => {
    const page = await get('/app/')
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([200, 'text/html; charset=utf-8', '<h1>青蜂</h1>'])
    expect((await get('/app')).headers.get('location')).toBe('/app/')
    expect((await get('/app/missing.js')).status).toBe(404)
    expect((await get('/')).status).toBe(404)
  })

  test('texts are gzipped, and what the browser has is not sent again', async () => {
    const script = await get('/app/assets/big.js', { 'accept-encoding': 'gzip' })
    expect([script.headers.get('content-encoding'), (await script.text()).length]).toEqual(['gzip', 4_002])
    expect(Number(script.headers.get('content-length'))).toBeLessThan(200)
    expect((await get('/app/assets/big.js', { 'if-none-match': script.headers.get('etag') ?? '' })).status).toBe(304)
  })

  test('nothing outside the folder is served', async () => {
    const path = '/app/..%2f..%2f..%2f..%2fetc%2fpasswd'
    expect((await get(path)).status).toBe(404)
    expect((await get('/app/%2e%2e/%2e%2e/etc/passwd')).status).toBe(404)
    expect((await get('/app/%00')).status).toBe(404)
  })
})
