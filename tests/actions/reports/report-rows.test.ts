import { reportRows } from '#core/actions/reports/report-rows'
import { aReport, BODY, dispatched, openVillage, reportOf, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

test('rows carry names and pictures of all, in their order, and no reporter', async () => {
  const reports = await Promise.all([dispatched(village), aReport(village, { categoryId: 'net', placeName: '滩头' })].map(async (id) => reportOf(village, await id)))
  const rows = await reportRows(village.runtime, reports.flatMap((report) => report ?? []))
  expect(rows).toMatchObject([
    { categoryLabel: '栈桥坏了', icon: 'flag', communityName: '鸥石社区', bodyName: '码头维修班', status: 'dispatched' },
    { categoryLabel: '渔网拦路', icon: 'more', placeName: '滩头', bodyName: null, status: 'to-triage' },
  ])
  expect(rows.every(({ thumbUrl }) => thumbUrl?.includes('photos/'))).toBe(true)
  expect(JSON.stringify(rows)).not.toContain(village.reporter.accountId)
})

test('a photo that is gone leaves a row without a picture', async () => {
  const report = await reportOf(village, await aReport(village))
  if (!report) throw new Error('it was stored')
  expect(await reportRows(village.runtime, [{ ...report, photoIds: ['ph_gone'], bodyId: BODY }])).toMatchObject([{ thumbUrl: null, bodyName: '码头维修班' }])
})

test('no reports, no rows', async () => {
  expect(await reportRows(village.runtime, [])).toEqual([])
})
