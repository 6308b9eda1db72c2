import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { exportMyData } from '#types/my-data'
import { openHands, type Hands } from '../points/hands'
import { STATION } from '../points/shop'
import type { Leaver } from './closing'
import { aWholeLife, exported, type Exported } from './whole-life'

let hands: Hands
let of: Leaver
let taken: Exported
beforeAll(async () => {
  hands = await openHands()
  of = await aWholeLife(hands, await hands.staff('keeper', STATION, '方白露'))
  taken = await exported(hands, of.rider)
})
afterAll(() => hands.close())

test('who he is, where he joined and what he said yes to', () => {
  expect(taken.account).toEqual([expect.objectContaining({ displayName: '田小满', riderStatus: 'verified', age: 'adult', phone: of.rider.phone, communities: [expect.objectContaining({ enrolledAt: expect.any(Number) })] })])
  expect(taken.consents).toEqual([{ kind: 'participation', status: 'given', textVersion: CONSENT_TEXTS.participation.version, at: expect.any(Number) }])
  expect(taken.posts).toEqual([expect.objectContaining({ role: 'grid' })])
  expect(taken.reveals).toEqual([{ what: 'phone', by: hands.grid.name, post: '网格员', reason: '问问到哪了', at: expect.any(Number) }])
})

test('what he did, with the names of things instead of their ids', async () => {
  const station = hands.profile.stations.find(({ id }) => id === STATION)
  expect(taken['check-ins']).toEqual([expect.objectContaining({ station: station?.name })])
  expect(taken.answers.map(({ status }) => status).sort()).toEqual(['confirmed', 'placed', 'submitted', 'waiting'])
  const titles = ['垒沙袋', ...hands.profile.whistleTemplates.map(({ title }) => title)]
  for (const { whistle } of taken.answers) expect(titles).toContain(whistle)
  expect(taken.reports.map(({ id }) => id)).toEqual([of.reportId])
  expect(taken.photos).toEqual([expect.objectContaining({ id: `ph-${of.rider.accountId}`, url: null })])
  expect(taken.messages).toEqual([expect.objectContaining({ kind: 'whistle-placed', facts: { title: '垒沙袋' } })])
})

test('his books: each posting with its hash, what was proposed about him and what came of it', () => {
  expect(taken.points).toEqual([expect.objectContaining({ kind: 'award', amount: 3, hash: expect.any(String) })])
  expect(taken.grants).toEqual([expect.objectContaining({ status: 'waiting', reason: '雨夜帮忙推车' })])
  expect(taken.rechecks).toEqual([expect.objectContaining({ outcome: 'wrong', note: '人没到' })])
  expect(taken.redemptions).toEqual([expect.objectContaining({ offerTitle: '毛巾', status: 'held' })])
  expect(taken.appeals).toEqual([expect.objectContaining({ status: 'open', timeline: [expect.objectContaining({ words: '少记了一次' })] })])
})

test('somebody else gets his own and nothing of this', async () => {
  const other = await hands.rider('韩霜降')
  const his = await exported(hands, other)
  expect(Object.entries(his).filter(([, rows]) => rows.length > 0).map(([part]) => part)).toEqual(['account', 'consents'])
})

test('a cursor leads on in its own part and its own account alone', async () => {
  const { next = '' } = await hands.call(exportMyData, { part: 'answers', limit: 1 }, { as: of.rider })
  expect(await hands.refusal(exportMyData, { part: 'reports', cursor: next }, { as: of.rider })).toBe('NOT_FOUND')
  expect(await hands.refusal(exportMyData, { part: 'answers', cursor: next }, { as: hands.xiaoman })).toBe('NOT_FOUND')
})
