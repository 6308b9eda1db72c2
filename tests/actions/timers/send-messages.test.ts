import { grantMessages, stopMessages, type GrantKind } from '#types/message-grants'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { sendMessages } from '#core/actions/timers/send-messages'
import type { Outgoing } from '#core/store/records/commands'
import { NOON, openCounty, type County, type Person } from '../../support/county'

const HOUR = 3_600_000
const MINUTE = 60_000
let county: County
let rider: Person
beforeEach(async () => {
  county = await openCounty()
  rider = await county.rider('田小满')
})
afterEach(() => county.close())

const FACTS: Record<GrantKind, object> = {
  'whistle-placed': { whistleId: 'w1', title: '垒沙袋', placeName: '东堤', arriveBy: NOON + HOUR },
  'redemption-expired': { redemptionId: 'r1', offerTitle: '毛巾', pricePoints: 5 },
  'report-resolved': { reportId: 'c1', placeName: '西街' },
}
const grants = (kind: GrantKind = 'whistle-placed', as = rider) => county.call(grantMessages, { kind, textVersion: CONSENT_TEXTS.messages.version }, { as })
const tells = (id: string, { kind = 'whistle-placed' as GrantKind, to = rider, at = county.at } = {}) =>
  county.store.put('outgoing', { _id: id, kind, to: to.accountId, body: JSON.stringify(FACTS[kind]), at, sentAt: null })
const told = async (id: string): Promise<Outgoing> => {
  const found = await county.store.get('outgoing', id)
  if (!found) throw new Error(`no message ${id}`)
  return found
}
const left = async (kind: GrantKind = 'whistle-placed') => (await county.store.get('messageGrants', `${rider.accountId}:${kind}`))?.left ?? null
const run = (mayGoOn?: () => boolean) => sendMessages(county.runtime, mayGoOn)

test('who said yes is sent it once, and with the last yes nothing says any more whose phone it is', async () => {
  await grants()
  await tells('m1')
  expect(await run()).toBe(1)
  expect(county.sent).toEqual([{ openid: rider.openid, kind: 'whistle-placed', words: { what: '垒沙袋', note: '轮到你了，这个时间前到', when: '2026年7月15日 13:00', page: 'pages/whistle/index?id=w1' } }])
  expect(await told('m1')).toMatchObject({ sentAt: county.at, carried: 'platform' })
  expect(await left()).toBeNull()
  expect([await run(), county.sent.length]).toEqual([0, 1])
})

test('who said no yes, or to another kind, reads it in the app; a later yes does not bring it back', async () => {
  await grants('report-resolved')
  await tells('m1')
  expect(await run()).toBe(0)
  expect(await told('m1')).toMatchObject({ sentAt: county.at, carried: 'inbox' })
  await grants()
  expect([await run(), county.sent.length, await left()]).toEqual([0, 0, 1])
})

test('two yeses are two messages, and the third stays in the app', async () => {
  await grants()
  await grants()
  for (const id of ['m1', 'm2', 'm3']) await tells(id, { at: (county.at += 1) })
  expect(await run()).toBe(2)
  expect([(await told('m2')).carried, (await told('m3')).carried]).toEqual(['platform', 'inbox'])
})

test('two runs at once send each once', async () => {
  await grants()
  await grants()
  for (const id of ['m1', 'm2']) await tells(id)
  await Promise.all([run(), run(), run()])
  expect(county.sent).toHaveLength(2)
})

test('in quiet hours nothing leaves, and in the morning it does', async () => {
  await grants('report-resolved')
  county.at = Date.parse('2026-07-15T23:00:00+08:00')
  await tells('m1', { kind: 'report-resolved' })
  expect(await run()).toBe(0)
  expect((await told('m1')).sentAt).toBeNull()
  county.at = Date.parse('2026-07-16T05:00:00+08:00')
  expect(await run()).toBe(1)
})

test('what is old, or a place that came too late, is not sent and costs no yes', async () => {
  await grants()
  await tells('late')
  county.at = NOON + HOUR
  expect(await run()).toBe(0)
  expect([await told('late'), await left()]).toMatchObject([{ carried: 'inbox' }, 1])
  await grants('redemption-expired')
  await tells('old', { kind: 'redemption-expired', at: county.at - 12 * HOUR })
  expect([await run(), await left('redemption-expired'), (await told('old')).sentAt]).toEqual([0, 1, null])
})

test('where nobody knows whether it left it is not sent again, and the yes is used up', async () => {
  await grants()
  await tells('m1')
  county.platform = () => { throw new Error('no answer') }
  const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  await run()
  expect(errors).toHaveBeenCalled()
  errors.mockRestore()
  county.platform = () => 'sent'
  expect([await run(), county.sent.length, await left()]).toEqual([0, 1, null])
})

test('whose last yes was claimed by a run that died is forgotten an hour later', async () => {
  await grants()
  const known = await county.store.get('messageGrants', `${rider.accountId}:whistle-placed`)
  if (!known) throw new Error('no grant')
  await county.store.put('messageGrants', { ...known, left: 0 })
  county.at += HOUR
  await run()
  expect(await left()).toBe(0)
  county.at += 1
  await run()
  expect(await left()).toBeNull()
})

test('who refuses the platform has no yes left', async () => {
  await grants()
  await grants()
  await tells('m1')
  county.platform = () => 'refused'
  expect(await run()).toBe(0)
  expect([(await told('m1')).carried, await left()]).toEqual(['refused', null])
})

test('a busy platform gives the yes back and is tried again a minute later, five times in all', async () => {
  await grants('redemption-expired')
  await tells('m1', { kind: 'redemption-expired' })
  county.platform = () => 'busy'
  await run()
  expect([await told('m1'), await left('redemption-expired')]).toMatchObject([{ sentAt: null, retry: { tries: 1, after: county.at + MINUTE } }, 1])
  county.at += MINUTE - 1
  await run()
  expect(county.sent).toHaveLength(1)
  for (let n = 0; n < 20; n += 1) {
    county.at += MINUTE
    await run()
  }
  expect(county.sent).toHaveLength(5)
  expect([await told('m1'), await left('redemption-expired')]).toMatchObject([{ carried: 'failed' }, 1])
})

test('after being busy it is sent, with the yes that was given back', async () => {
  await grants()
  await tells('m1')
  county.platform = () => 'busy'
  await run()
  county.platform = () => 'sent'
  county.at += MINUTE
  expect([await run(), (await told('m1')).carried, await left()]).toEqual([1, 'platform', null])
})

test('what was stopped while it was on its way stays stopped', async () => {
  await grants()
  await tells('m1')
  Object.assign(county.runtime.subscribeMessages, { send: async () => {
    await county.call(stopMessages, { kind: 'whistle-placed' }, { as: rider })
    return 'busy'
  } })
  await run()
  expect(await left()).toBeNull()
})

test('a message that does not fit its template fails by itself, and holds up no other', async () => {
  await grants()
  await grants('report-resolved')
  await tells('m1')
  await tells('m2', { kind: 'report-resolved' })
  county.platform = ({ kind }) => (kind === 'whistle-placed' ? 'unfit' : 'sent')
  const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(await run()).toBe(1)
  errors.mockRestore()
  expect([(await told('m1')).carried, await left()]).toEqual(['failed', 1])
})

test('a run whose time is over leaves the rest to the next', async () => {
  await grants()
  await tells('m1')
  expect([await run(() => false), county.sent.length]).toEqual([0, 0])
  expect(await run()).toBe(1)
})

test('where nothing is carried nothing is looked at', async () => {
  await grants()
  await tells('m1')
  Object.assign(county.runtime.subscribeMessages, { templateOf: () => null })
  expect(await run()).toBe(0)
  expect((await told('m1')).sentAt).toBeNull()
})
