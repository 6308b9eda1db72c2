import { dispatchReport, listReports } from '#types/reports'
import { accepted, aReport, BODY, BODY_HOURS, BODY_PATH, HOME_PATH, HOUR, openVillage, reportOf, timelineOf, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

test('from dispatch on the body works on it, within the hours of its category', async () => {
  const reportId = await accepted(village)
  village.at += 1_000
  const reply = await village.call(dispatchReport, { reportId, bodyId: BODY, note: '带木板' }, { as: village.grid })
  expect(reply).toEqual({ id: reportId, version: 3, status: 'dispatched', dueAt: village.at + BODY_HOURS * HOUR })
  expect(await reportOf(village, reportId)).toMatchObject({ status: 'dispatched', bodyId: BODY, within: HOME_PATH, handledWithin: BODY_PATH, dueAt: reply.dueAt })
  expect((await timelineOf(village, reportId)).at(-1)).toMatchObject({ kind: 'dispatched', byTitle: '路谷雨岗', words: '带木板', bodyId: BODY })
})

test('a dispatch sent twice is one', async () => {
  const reportId = await accepted(village)
  const once = await village.reply(dispatchReport, { reportId, bodyId: BODY }, { as: village.grid, commandId: 'dispatch' })
  expect(await village.reply(dispatchReport, { reportId, bodyId: BODY }, { as: village.grid, commandId: 'dispatch' })).toEqual(once)
  expect((await timelineOf(village, reportId)).filter(({ kind }) => kind === 'dispatched')).toHaveLength(1)
})

test('another body than the category\'s may get it', async () => {
  const reportId = await accepted(village)
  await village.call(dispatchReport, { reportId, bodyId: 'beach-crew' }, { as: village.grid })
  const { rows } = await village.call(listReports, { unitId: BODY }, { as: village.crew })
  expect(rows.map(({ id }) => id)).not.toContain(reportId)
})

test('only an open body can get it', async () => {
  const reportId = await accepted(village)
  for (const bodyId of ['gull-rock', 'harbour-office', 'nobody']) expect(await village.refusal(dispatchReport, { reportId, bodyId }, { as: village.grid })).toBe('NOT_A_BODY')
  const crew = await village.store.get('units', 'beach-crew')
  if (!crew) throw new Error('the fixture has a beach crew')
  await village.store.put('units', { ...crew, isOpen: false })
  expect(await village.refusal(dispatchReport, { reportId, bodyId: 'beach-crew' }, { as: village.grid })).toBe('NOT_A_BODY')
  await village.store.put('units', crew)
})

test('what was not taken on, or is dispatched, is not dispatched', async () => {
  const reportId = await aReport(village)
  expect(await village.refusal(dispatchReport, { reportId, bodyId: BODY }, { as: village.grid })).toBe('MOVED_ON')
  const twice = await accepted(village)
  await village.call(dispatchReport, { reportId: twice, bodyId: BODY }, { as: village.grid })
  expect(await village.refusal(dispatchReport, { reportId: twice, bodyId: BODY }, { as: village.grid })).toBe('MOVED_ON')
})

test('the body itself does not dispatch', async () => {
  const reportId = await accepted(village)
  expect(await village.refusal(dispatchReport, { reportId, bodyId: BODY }, { as: village.crew })).toBe('NOT_ALLOWED')
})
