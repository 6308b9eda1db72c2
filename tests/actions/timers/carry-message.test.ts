import { grantMessages } from '#types/message-grants'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { carry } from '#core/actions/timers/carry-message'
import { NOON, openCounty, type County, type Person } from '../../support/county'
import { closes } from '../accounts/closing'

let county: County
let rider: Person
beforeEach(async () => {
  county = await openCounty()
  rider = await county.rider('田小满')
  await county.call(grantMessages, { kind: 'report-resolved', textVersion: CONSENT_TEXTS.messages.version }, { as: rider })
  await county.store.put('outgoing', { _id: 'm1', kind: 'report-resolved', to: rider.accountId, body: JSON.stringify({ reportId: 'c1', placeName: '西街' }), at: NOON, sentAt: null })
})
afterEach(() => county.close())

test('at every step it may be killed at, the message leaves once at most', async () => {
  let steps = 0
  await carry(county.withBarrier(() => { steps += 1 }).runtime, 'm1', 'report-resolved')
  for (let killedAt = 1; killedAt <= steps; killedAt += 1) {
    const _id = `m-${killedAt}`
    await county.call(grantMessages, { kind: 'report-resolved', textVersion: CONSENT_TEXTS.messages.version }, { as: rider })
    await county.store.put('outgoing', { _id, kind: 'report-resolved', to: rider.accountId, body: JSON.stringify({ reportId: _id, placeName: '西街' }), at: NOON, sentAt: null })
    let step = 0
    const killed = county.withBarrier(() => { if ((step += 1) === killedAt) throw new Error('killed') })
    await expect(carry(killed.runtime, _id, 'report-resolved')).rejects.toThrow('killed')
    const before = killed.sent.length
    await carry(county.runtime, _id, 'report-resolved')
    const after = county.sent.filter(({ words }) => words.page.endsWith(_id)).length
    expect([killedAt, before + after <= 1, (await county.store.get('outgoing', _id))?.sentAt]).toEqual([killedAt, true, NOON])
  }
})

test('whose account ends while it is on its way is let go of all the same', async () => {
  Object.assign(county.runtime.subscribeMessages, { send: async () => {
    await closes(county, rider)
    return 'busy'
  } })
  expect(await carry(county.runtime, 'm1', 'report-resolved')).toBe(false)
  expect(await county.store.get('messageGrants', `${rider.accountId}:report-resolved`)).toBeNull()
})

test('another kind\'s grant carries nothing, and a message that is gone is nobody\'s', async () => {
  await county.store.put('outgoing', { _id: 'm2', kind: 'whistle-placed', to: rider.accountId, body: JSON.stringify({ whistleId: 'w1', title: '一', placeName: '二', arriveBy: NOON + 1 }), at: NOON, sentAt: null })
  expect([await carry(county.runtime, 'm2', 'whistle-placed'), await carry(county.runtime, 'none', 'whistle-placed'), county.sent.length]).toEqual([false, false, 0])
})
