import { confirmReport } from '#types/reports'
import { dispatched, openVillage, reportOf, resolved, timelineOf, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

test('the reporter says 修好了, once', async () => {
  const reportId = await resolved(village)
  village.at += 1_000
  const once = await village.reply(confirmReport, { reportId }, { as: village.reporter, commandId: 'confirm' })
  expect(once).toEqual({ ok: true, data: { id: reportId, version: 5, status: 'confirmed' } })
  expect(await village.reply(confirmReport, { reportId }, { as: village.reporter, commandId: 'confirm' })).toEqual(once)
  expect(await reportOf(village, reportId)).toMatchObject({ status: 'confirmed', dueAt: village.at })
  expect((await timelineOf(village, reportId)).map(({ kind, byTitle }) => `${kind} ${byTitle}`)).toEqual([
    'filed 报的人', 'accepted 路谷雨岗', 'dispatched 路谷雨岗', 'resolved 路谷雨岗', 'confirmed 报的人',
  ])
  expect(await village.refusal(confirmReport, { reportId }, { as: village.reporter })).toBe('MOVED_ON')
})

test('before it is resolved there is nothing to confirm', async () => {
  expect(await village.refusal(confirmReport, { reportId: await dispatched(village) }, { as: village.reporter })).toBe('MOVED_ON')
})

test('nobody else has the last word', async () => {
  const reportId = await resolved(village)
  expect(await village.refusal(confirmReport, { reportId }, { as: await village.rider('甲') })).toBe('NOT_FOUND')
  expect(await village.refusal(confirmReport, { reportId }, { as: village.grid })).toBe('NOT_ALLOWED')
})
