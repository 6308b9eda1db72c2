import { dispatchReport, listReports, triageReport, undoReportMove } from '#types/reports'
import { aReport, BODY, HOME, openVillage, reportOf, timelineOf, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

const accept = (reportId: string) => village.call(triageReport, { reportId, verdict: 'accepted' }, { as: village.grid })
const undo = (reportId: string, version: number) => village.refusal(undoReportMove, { reportId, version }, { as: village.grid })

test('what was taken on is as it was, and the timeline keeps both', async () => {
  const reportId = await aReport(village)
  const before = await reportOf(village, reportId)
  await accept(reportId)
  village.at += 9_000
  const once = await village.reply(undoReportMove, { reportId, version: 2 }, { as: village.grid, commandId: 'back' })
  expect(once).toEqual({ ok: true, data: { id: reportId, version: 3, status: 'to-triage' } })
  expect(await village.reply(undoReportMove, { reportId, version: 2 }, { as: village.grid, commandId: 'back' })).toEqual(once)
  expect(await reportOf(village, reportId)).toEqual({ ...before, version: 3 })
  expect((await timelineOf(village, reportId)).map(({ kind }) => kind)).toEqual(['filed', 'accepted', 'undone'])
})

test('an end taken back waits in the inbox again, by its first deadline', async () => {
  const reportId = await aReport(village)
  const before = await reportOf(village, reportId)
  await village.call(triageReport, { reportId, verdict: 'unfounded', reason: '没找到' }, { as: village.grid })
  await village.call(undoReportMove, { reportId, version: 2 }, { as: village.grid })
  const { rows } = await village.call(listReports, { unitId: HOME, limit: 50 }, { as: village.grid })
  expect(rows.find(({ id }) => id === reportId)).toMatchObject({ status: 'to-triage', dueAt: before?.dueAt })
})

test('a dispatch taken back leaves the body: its staff do not see it any more', async () => {
  const reportId = await aReport(village)
  await accept(reportId)
  await village.call(dispatchReport, { reportId, bodyId: BODY }, { as: village.grid })
  await village.call(undoReportMove, { reportId, version: 3 }, { as: village.grid })
  expect(await reportOf(village, reportId)).toMatchObject({ status: 'accepted', bodyId: null })
  const { rows } = await village.call(listReports, { unitId: BODY, limit: 50 }, { as: village.crew })
  expect(rows.map(({ id }) => id)).not.toContain(reportId)
})

test('after fifteen seconds it stands', async () => {
  const reportId = await aReport(village)
  await accept(reportId)
  village.at += 15_000
  expect(await undo(reportId, 2)).toBe('UNDO_OVER')
  expect(await reportOf(village, reportId)).toMatchObject({ status: 'accepted', version: 2 })
})

test('nobody takes back what a colleague did, or what was moved on meanwhile', async () => {
  const reportId = await aReport(village)
  await accept(reportId)
  const colleague = await village.staff('grid', HOME, '方白露')
  expect(await village.refusal(undoReportMove, { reportId, version: 2 }, { as: colleague })).toBe('UNDO_OVER')
  await village.call(dispatchReport, { reportId, bodyId: BODY }, { as: colleague })
  expect(await undo(reportId, 2)).toBe('UNDO_OVER')
  expect(await undo(reportId, 3)).toBe('UNDO_OVER')
})

test('of two that take back at once one counts', async () => {
  const reportId = await aReport(village)
  await accept(reportId)
  const replies = await Promise.all([undo(reportId, 2), undo(reportId, 2)])
  expect(replies.filter((reply) => reply === 'UNDO_OVER')).toHaveLength(1)
  expect(await timelineOf(village, reportId)).toHaveLength(3)
})

test('staff of another community do not find it', async () => {
  const reportId = await aReport(village)
  await accept(reportId)
  expect(await village.refusal(undoReportMove, { reportId, version: 2 }, { as: await village.staff('grid', 'salt-lane', '盐巷') })).toBe('NOT_FOUND')
})
