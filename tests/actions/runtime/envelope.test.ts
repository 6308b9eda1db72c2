import { closeEnvelope, openEnvelope } from '#core/runtime/envelope'

const phone = { environment: JSON.stringify({ WX_OPENID: 'o1' }) }

test('a phone is who the platform says, whatever its event claims', () => {
  const event = { action: 'showMe', WX_OPENID: 'forged', openid: 'forged', TRIGGER_SRC: 'timer', TriggerName: 'expireRedemptions' }
  expect(openEnvelope(event, phone).source).toEqual({ kind: 'phone', openid: 'o1', body: event })
})

test('what the mini-program\'s SDK adds to an event is dropped', () => {
  const event = { action: 'showMe', input: {}, userInfo: { appId: 'wx1', openId: 'forged' }, tcbContext: {} }
  expect(openEnvelope(event, phone).source).toEqual({ kind: 'phone', openid: 'o1', body: { action: 'showMe', input: {} } })
})

test('an older runtime\'s context is read too', () => {
  expect(openEnvelope({}, { environ: 'WX_OPENID=o2;WX_APPID=wx1' }).source).toMatchObject({ kind: 'phone', openid: 'o2' })
})

test('an HTTP event that claims to be a timer or a phone stays an HTTP event', () => {
  const event = { httpMethod: 'POST', TRIGGER_SRC: 'timer', TriggerName: 'expireRedemptions', WX_OPENID: 'forged', headers: { 'x-wx-openid': 'forged' }, body: '{"action":"showMe"}' }
  expect(openEnvelope(event, {}).source).toEqual({ kind: 'http', body: { action: 'showMe' }, bearer: null })
})

test('a body in base64 is opened, a broken one is nothing', () => {
  const body = Buffer.from('{"action":"showMe"}').toString('base64')
  expect(openEnvelope({ body, isBase64Encoded: true }, {}).source).toEqual({ kind: 'http', body: { action: 'showMe' }, bearer: null })
  expect(openEnvelope({ body: '{' }, {}).source).toEqual({ kind: 'http', body: null, bearer: null })
})

test.each([
  [{ authorization: 'Bearer abc' }, 'abc'], [{ Authorization: 'Bearer abc' }, 'abc'],
  [{ authorization: 'Basic abc' }, null], [{ authorization: 'Bearer' }, null], [{ authorization: ['Bearer abc'] }, null], [{}, null],
])('%j carries the bearer %s, and a phone carries none', (headers, bearer) => {
  expect(openEnvelope({ headers, body: '{}' }, {}).source).toEqual({ kind: 'http', body: {}, bearer })
  expect(openEnvelope({ headers }, phone).source).not.toHaveProperty('bearer')
})

test('only the context makes a timer', () => {
  expect(openEnvelope({}, { environment: JSON.stringify({ TRIGGER_SRC: 'timer' }) }).source).toEqual({ kind: 'timer' })
})

test('phones get the bare body, HTTP a status and JSON', () => {
  const body = { ok: true, data: 1 }
  expect(closeEnvelope(openEnvelope({}, phone), body, 200)).toBe(body)
  expect(closeEnvelope(openEnvelope({}, {}), body, 401)).toMatchObject({ statusCode: 401, body: '{"ok":true,"data":1}', isBase64Encoded: false })
})
