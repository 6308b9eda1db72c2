import { signFor } from '#core/runtime/adapters/deployment-signature'
import { subscribeMessagesFrom } from '#core/runtime/adapters/subscribe-messages'
import type { App } from '#core/store/sdk'

const KEY = 'a key for tests alone, forty characters.'
const env = { QINGFENG_KEY: KEY, SUBSCRIBE_TEMPLATES: 'whistle-placed:Tpl_1-a:thing1:time2:thing3, report-resolved:Tpl2:thing9:time4:thing5' }
const words = { what: '垒沙袋', note: '轮到你了', when: '2026年7月15日 14:30', page: 'pages/whistle/index?id=w1' }
const message = { openid: 'o-1', kind: 'whistle-placed', words } as const

/** The `wechat` function, answering `result`. */
const wechat = (result: unknown, asked: unknown[] = []) => async () => ({ callFunction: async (call: unknown) => { asked.push(call); return { result } } }) as unknown as App

test('the kinds that have a template are carried, and no other', () => {
  const { templateOf } = subscribeMessagesFrom(env, wechat({}))
  expect([templateOf('whistle-placed'), templateOf('report-resolved'), templateOf('redemption-expired')]).toEqual(['Tpl_1-a', 'Tpl2', null])
  expect(subscribeMessagesFrom({ QINGFENG_KEY: KEY }, wechat({})).templateOf('whistle-placed')).toBeNull()
})

test('a setting nobody can read is told at once', () => {
  for (const wrong of ['whistle-placed', 'whistle-placed:T:thing1:time2', 'nothing:T:thing1:time2:thing3']) {
    expect(() => subscribeMessagesFrom({ QINGFENG_KEY: KEY, SUBSCRIBE_TEMPLATES: wrong }, wechat({}))).toThrow('SUBSCRIBE_TEMPLATES')
  }
})

test('a message goes to the wechat function signed, under the names its template has', async () => {
  const asked: unknown[] = []
  expect(await subscribeMessagesFrom(env, wechat({ sending: 'sent' }, asked)).send(message)).toBe('sent')
  const body = JSON.stringify({
    action: 'sendMessage', openid: 'o-1', templateId: 'Tpl_1-a', page: words.page, data: { thing1: words.what, time2: words.when, thing3: words.note },
  })
  expect(asked).toEqual([{ name: 'wechat', data: { body, mac: signFor(KEY, 'wechat', body) } }])
})

test('what the platform said is handed on; no word of it is a failure, a kind without a template is unfit', async () => {
  for (const sending of ['refused', 'busy', 'unfit'] as const) expect(await subscribeMessagesFrom(env, wechat({ sending })).send(message)).toBe(sending)
  await expect(subscribeMessagesFrom(env, wechat({ ok: false })).send(message)).rejects.toThrow('did not say')
  expect(await subscribeMessagesFrom(env, wechat({})).send({ ...message, kind: 'redemption-expired' })).toBe('unfit')
})
