import { declareRider } from '#types/accounts'
import { dispatchReport, resolveReport, triageReport } from '#types/reports'
import { proofOf } from '../../support/county'
import { accepted, aReport, BODY, dispatched, HOME, openVillage, readyPhotoOf, reportOf, timelineOf, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

test('the body says what it did, with a picture of its own', async () => {
  const reportId = await dispatched(village)
  const photoId = await readyPhotoOf(village, village.crew)
  village.at += 1_000
  const input = { reportId, words: '换了新木板', photoId }
  const once = await village.reply(resolveReport, input, { as: village.crew, commandId: 'resolve' })
  expect(once).toEqual({ ok: true, data: { id: reportId, version: 4, status: 'resolved' } })
  expect(await village.reply(resolveReport, input, { as: village.crew, commandId: 'resolve' })).toEqual(once)
  expect(await reportOf(village, reportId)).toMatchObject({ status: 'resolved', dueAt: village.at })
  expect((await timelineOf(village, reportId)).at(-1)).toMatchObject({ kind: 'resolved', byTitle: '维修班岗', words: '换了新木板', photoId })
})

test('the reporter is told in the app, at whatever hour; nobody is told of a report without one', async () => {
  const reportId = await dispatched(village)
  const known = await reportOf(village, reportId)
  await village.call(resolveReport, { reportId, words: '好了', photoId: await readyPhotoOf(village, village.grid) }, { as: village.grid })
  const told = await village.store.get('outgoing', `report-resolved:${reportId}:4`)
  expect(told).toMatchObject({ kind: 'report-resolved', to: village.reporter.accountId, at: village.at, sentAt: null })
  expect(JSON.parse(told?.body ?? '')).toEqual({ reportId, placeName: known?.placeName })
  const nobodys = await dispatched(village)
  const report = await reportOf(village, nobodys)
  if (!report) throw new Error('no report')
  await village.store.put('reports', { ...report, reporterId: null })
  await village.call(resolveReport, { reportId: nobodys, words: '好了', photoId: await readyPhotoOf(village, village.grid) }, { as: village.grid })
  expect(await village.store.get('outgoing', `report-resolved:${nobodys}:4`)).toBeNull()
})

test('grid staff can say it for the body', async () => {
  const reportId = await dispatched(village)
  expect(await village.call(resolveReport, { reportId, words: '看过了', photoId: await readyPhotoOf(village, village.grid) }, { as: village.grid })).toMatchObject({ status: 'resolved' })
})

test('the picture is ready and the speaker\'s own', async () => {
  const reportId = await dispatched(village)
  for (const photoId of ['ph_none', await readyPhotoOf(village, village.reporter)]) {
    expect(await village.refusal(resolveReport, { reportId, words: '好了', photoId }, { as: village.crew })).toBe('PHOTO_NOT_READY')
  }
  expect(await reportOf(village, reportId)).toMatchObject({ status: 'dispatched' })
})

test('what nobody was sent to is not resolved, and resolved once', async () => {
  const photoId = await readyPhotoOf(village, village.grid)
  for (const reportId of [await aReport(village), await accepted(village)]) {
    expect(await village.refusal(resolveReport, { reportId, words: '好了', photoId }, { as: village.grid })).toBe('MOVED_ON')
  }
  const reportId = await dispatched(village)
  await village.call(resolveReport, { reportId, words: '好了', photoId }, { as: village.grid })
  expect(await village.refusal(resolveReport, { reportId, words: '好了', photoId }, { as: village.grid })).toBe('MOVED_ON')
})

test('nobody resolves his own report', async () => {
  await village.call(declareRider, { age: 'adult', phone: proofOf(village.grid) }, { as: village.grid })
  const reportId = await aReport(village, {}, village.grid)
  const second = await village.staff('grid', HOME, '方白露')
  await village.call(triageReport, { reportId, verdict: 'accepted' }, { as: second })
  await village.call(dispatchReport, { reportId, bodyId: BODY }, { as: second })
  const photoId = await readyPhotoOf(village, village.grid)
  expect(await village.refusal(resolveReport, { reportId, words: '好了', photoId }, { as: village.grid })).toBe('OWN_REPORT')
})

test('a body finds only what was dispatched to it', async () => {
  const reportId = await dispatched(village)
  const beach = await village.staff('official', 'beach-crew', '保洁班')
  expect(await village.refusal(resolveReport, { reportId, words: '好了', photoId: 'ph_none' }, { as: beach })).toBe('NOT_FOUND')
  expect(await village.refusal(resolveReport, { reportId: await accepted(village), words: '好了', photoId: 'ph_none' }, { as: village.crew })).toBe('NOT_FOUND')
})
