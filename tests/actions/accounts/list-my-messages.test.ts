import { listMyMessages, readMessages, showInbox } from '#types/messages'
import { openCounty, type County, type Person } from '../../support/county'

let county: County
let rider: Person
let other: Person
beforeAll(async () => {
  county = await openCounty()
  rider = await county.rider('小满')
  other = await county.rider('霜降')
})
afterAll(() => county.close())

let told = 0
/** Written as a rule asks for it; one a second. */
async function tell(to: Person, kind: string, facts: object): Promise<void> {
  county.at += 1_000
  await county.store.put('outgoing', { _id: `told-${told += 1}`, kind, to: to.accountId, body: JSON.stringify(facts), at: county.at, sentAt: null })
}
const aWhistle = { whistleId: 'w1', title: '放锥桶', placeName: '东门', arriveBy: 1 }

test('each kind comes with its facts, the latest first, and only to whom it was said', async () => {
  const kinds: Array<[string, object]> = [
    ['whistle-placed', aWhistle], ['whistle-passed-over', aWhistle], ['whistle-listed', aWhistle], ['redemption-expired', { redemptionId: 'x1', offerTitle: '毛巾', pricePoints: 5 }],
    ['points-expiring', { amountPoints: 3, on: '2026-07-31', days: 7 }], ['feedback-answered', { feedbackId: 'f1', words: '好' }],
    ['post-ended', { title: '网格员', unitName: '听荷社区', reason: '调走了' }], ['post-handed-over', { title: '网格员', unitName: '听荷社区' }],
  ]
  for (const [kind, facts] of kinds) await tell(rider, kind, facts)
  await tell(other, 'whistle-placed', aWhistle)
  const { rows } = await county.call(listMyMessages, {}, { as: rider })
  expect(rows.map(({ kind, facts, isUnread }) => [kind, facts, isUnread])).toEqual([...kinds].reverse().map(([kind, facts]) => [kind, facts, true]))
})

test('a kind nobody has words for, or facts that do not fit, hide nothing else', async () => {
  await tell(rider, 'from-tomorrow', {})
  await tell(rider, 'points-expiring', { amountPoints: 'many' })
  expect((await county.call(listMyMessages, {}, { as: rider })).rows).toHaveLength(8)
})

test('it is paged, and a cursor is its owner\'s', async () => {
  const { rows, next } = await county.call(listMyMessages, { limit: 5 }, { as: rider })
  const rest = await county.call(listMyMessages, { limit: 5, cursor: next }, { as: rider })
  expect([...rows, ...rest.rows]).toHaveLength(8)
  expect(await county.refusal(listMyMessages, { cursor: next }, { as: other })).toBe('NOT_FOUND')
})

test('what was seen is marked no more, and what comes later is', async () => {
  const { rows: [latest] } = await county.call(listMyMessages, {}, { as: other })
  await county.call(readMessages, { until: latest?.at ?? 0 }, { as: other })
  expect((await county.call(listMyMessages, {}, { as: other })).rows.map(({ isUnread }) => isUnread)).toEqual([false])
  await tell(other, 'whistle-placed', aWhistle)
  expect((await county.call(listMyMessages, {}, { as: other })).rows.map(({ isUnread }) => isUnread)).toEqual([true, false])
  expect(await county.call(showInbox, {}, { as: other })).toEqual({ unread: 1 })
})
