import { declareRider } from '#types/accounts'
import { triageReport } from '#types/reports'
import { proofOf } from '../../support/county'
import { aReport, HOME, HOUR, openVillage, reportOf, timelineOf, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

test('a report is taken on, signed by the post, and keeps the first look\'s deadline', async () => {
  const reportId = await aReport(village)
  const filedAt = village.at
  village.at += HOUR
  const once = await village.reply(triageReport, { reportId, verdict: 'accepted' }, { as: village.grid, commandId: 'triage' })
  expect(once).toEqual({ ok: true, data: { id: reportId, version: 2, status: 'accepted' } })
  expect(await village.reply(triageReport, { reportId, verdict: 'accepted' }, { as: village.grid, commandId: 'triage' })).toEqual(once)
  expect(await reportOf(village, reportId)).toMatchObject({ status: 'accepted', version: 2, dueAt: filedAt + 2 * HOUR })
  const timeline = await timelineOf(village, reportId)
  expect(timeline).toHaveLength(2)
  expect(timeline[1]).toMatchObject({ kind: 'accepted', at: village.at, byId: village.grid.accountId, byTitle: '路谷雨岗', words: null })
})

test.each(['adopted', 'unfounded', 'not-ours'] as const)('%s ends it with a reason and the time it ended', async (verdict) => {
  const reportId = await aReport(village)
  village.at += 1_000
  expect(await village.call(triageReport, { reportId, verdict, reason: '已转 12345:20260715-001' }, { as: village.grid })).toMatchObject({ status: verdict })
  expect(await reportOf(village, reportId)).toMatchObject({ status: verdict, dueAt: village.at })
  expect((await timelineOf(village, reportId)).at(-1)).toMatchObject({ kind: verdict, words: '已转 12345:20260715-001' })
})

test('an end without a reason is a field error', async () => {
  const reportId = await aReport(village)
  expect(await village.reply(triageReport, { reportId, verdict: 'unfounded' } as never, { as: village.grid })).toMatchObject({ ok: false, fields: { reason: 'REQUIRED' } })
})

test('of two first looks at once one counts', async () => {
  const reportId = await aReport(village)
  const second = await village.staff('grid', HOME, '方白露')
  const replies = await Promise.all([village.grid, second].map((as) => village.refusal(triageReport, { reportId, verdict: 'accepted' }, { as })))
  expect(replies.filter((reply) => reply === 'MOVED_ON')).toHaveLength(1)
  expect(await timelineOf(village, reportId)).toHaveLength(2)
})

test('what moved on is not looked at again', async () => {
  const reportId = await aReport(village)
  await village.call(triageReport, { reportId, verdict: 'accepted' }, { as: village.grid })
  expect(await village.refusal(triageReport, { reportId, verdict: 'unfounded', reason: '没有' }, { as: village.grid })).toBe('MOVED_ON')
})

test('nobody judges his own report', async () => {
  await village.call(declareRider, { age: 'adult', phone: proofOf(village.grid) }, { as: village.grid })
  const reportId = await aReport(village, {}, village.grid)
  expect(await village.refusal(triageReport, { reportId, verdict: 'accepted' }, { as: village.grid })).toBe('OWN_REPORT')
  expect(await reportOf(village, reportId)).toMatchObject({ status: 'to-triage', version: 1 })
})

test('staff of another community do not find it', async () => {
  const reportId = await aReport(village)
  const there = await village.staff('grid', 'salt-lane', '盐巷')
  expect(await village.refusal(triageReport, { reportId, verdict: 'accepted' }, { as: there })).toBe('NOT_FOUND')
})
