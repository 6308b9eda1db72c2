import { triageReport, withdrawReport } from '#types/reports'
import { accepted, aReport, dispatched, openVillage, reportOf, timelineOf, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

test('the reporter takes it back before a body works on it', async () => {
  for (const reportId of [await aReport(village), await accepted(village)]) {
    expect(await village.call(withdrawReport, { reportId }, { as: village.reporter })).toMatchObject({ status: 'withdrawn' })
    expect(await reportOf(village, reportId)).toMatchObject({ status: 'withdrawn', dueAt: village.at })
    expect((await timelineOf(village, reportId)).filter(({ kind }) => kind === 'withdrawn')).toMatchObject([{ byId: null, byTitle: '报的人' }])
  }
})

test('after dispatch it stays, and what was taken back is not looked at', async () => {
  expect(await village.refusal(withdrawReport, { reportId: await dispatched(village) }, { as: village.reporter })).toBe('MOVED_ON')
  const reportId = await aReport(village)
  await village.call(withdrawReport, { reportId }, { as: village.reporter })
  expect(await village.refusal(triageReport, { reportId, verdict: 'accepted' }, { as: village.grid })).toBe('MOVED_ON')
})

test('of a withdrawal and a first look at once both are told what happened', async () => {
  const reportId = await aReport(village)
  const [back, look] = await Promise.all([
    village.refusal(withdrawReport, { reportId }, { as: village.reporter }),
    village.refusal(triageReport, { reportId, verdict: 'unfounded', reason: '没有' }, { as: village.grid }),
  ])
  expect([back, look].filter((reply) => reply === 'MOVED_ON')).toHaveLength(1)
  expect(await timelineOf(village, reportId)).toHaveLength(2)
})

test('nobody takes back another\'s report', async () => {
  expect(await village.refusal(withdrawReport, { reportId: await aReport(village) }, { as: await village.rider('甲') })).toBe('NOT_FOUND')
})
