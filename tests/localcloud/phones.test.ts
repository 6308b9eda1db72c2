import cloud from 'wx-server-sdk'
import { startTestCloud, type TestCloud } from './support/test-cloud'

let test_: TestCloud
beforeAll(async () => {
  test_ = await startTestCloud({ personas: [{ id: 'rider', name: '小王', note: '骑手', openid: 'o-rider', phone: '13800000000' }, { id: 'mute', name: '无号', note: '', openid: 'o-mute' }] })
  cloud.init({ env: 'test-env' })
})
afterAll(() => test_.close())

const post = (path: string, body: unknown, persona?: string): Promise<Response> => fetch(`${test_.cloud.url}${path}`, {
  method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...(persona && { authorization: `Bearer ${test_.cloud.signIn(persona)}` }) },
})
const codeOf = async (persona: string): Promise<string> => ((await (await post('/__cloud/phone-code', {}, persona)).json()) as { code: string }).code
const numberOf = (code: string): Promise<unknown> => cloud.openapi.phonenumber.getPhoneNumber({ code }).catch((error: { errCode: number }) => error.errCode)

test('a persona\'s phone button hands out a code, and the unmodified wx-server-sdk reads his number with it, once', async () => {
  const code = await codeOf('rider')
  expect(await numberOf(code)).toMatchObject({ phoneInfo: { purePhoneNumber: '13800000000', countryCode: '86' } })
  expect(await numberOf(code)).toBe(40029)
  expect(await numberOf('made-up')).toBe(40029)
})

test('a code is good for five minutes', async () => {
  const code = await codeOf('rider')
  test_.cloud.clock.set(test_.cloud.clock.now() + 5 * 60_000)
  expect(await numberOf(code)).toBe(40029)
  test_.cloud.clock.set(null)
})

test('without a sign-in or a number there is no code', async () => {
  expect((await post('/__cloud/phone-code', {})).status).toBe(401)
  expect((await post('/__cloud/phone-code', {}, 'mute')).status).toBe(404)
})

test('other open APIs are recorded with what they were sent, also when it is long, and answered with success', async () => {
  const content = '荷'.repeat(200)
  expect(await cloud.openapi.security.msgSecCheck({ content, openid: 'o', scene: 3, version: 2 })).toMatchObject({ errCode: 0 })
  const [call] = test_.cloud.stats().wxCalls.slice(-1)
  expect(call).toMatchObject({ apiName: 'security.msgSecCheck' })
  expect(JSON.parse(call?.requestData ?? '')).toEqual({ content, openid: 'o', scene: 3, version: 2 })
})

test('a subscribe message is shown on the console page as WeChat would be given it', async () => {
  await cloud.openapi.subscribeMessage.send({ touser: 'o-rider', templateId: 't-1', page: 'pages/home/index', data: { thing1: { value: '垒沙袋' }, time2: { value: '2026年7月15日 14:30' } } })
  const page = await (await fetch(`${test_.cloud.url}/__cloud/console`)).text()
  for (const shown of ['o-rider', 't-1', 'pages/home/index', '垒沙袋 · 2026年7月15日 14:30']) expect(page).toContain(`<td>${shown}</td>`)
})

test('texts that functions send are shown on the console page and told on their own route', async () => {
  expect((await post('/__cloud/texts', { phone: '13800000000', digits: '482719' })).status).toBe(200)
  expect(await (await fetch(`${test_.cloud.url}/__cloud/texts`)).json()).toEqual([{ at: expect.any(Number), phone: '13800000000', digits: '482719' }])
  const page = await (await fetch(`${test_.cloud.url}/__cloud/console`)).text()
  expect(page).toContain('13800000000')
  expect(page).toContain('482719')
  expect((await post('/__cloud/texts', { phone: 1 })).status).toBe(400)
})
