import { listMyReports } from '#types/reports'
import { aReport, openVillage, resolved, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

test('a rider sees his own reports, newest first, in pages', async () => {
  const ids: string[] = []
  for (let i = 0; i < 3; i++) {
    village.at += 1_000
    ids.unshift(i === 0 ? await resolved(village) : await aReport(village))
  }
  await aReport(village, {}, await village.rider('别人'))
  const first = await village.call(listMyReports, { limit: 2 }, { as: village.reporter })
  const second = await village.call(listMyReports, { limit: 2, cursor: first.next ?? '' }, { as: village.reporter })
  expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(ids)
  expect(second.next).toBeUndefined()
  expect(second.rows[0]).toMatchObject({ status: 'resolved', bodyName: '码头维修班' })
})

test('who reported nothing sees nothing', async () => {
  expect(await village.call(listMyReports, {}, { as: await village.rider('甲') })).toEqual({ rows: [] })
})
