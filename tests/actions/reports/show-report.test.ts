import { declareRider } from '#types/accounts'
import { showReport } from '#types/reports'
import { proofOf } from '../../support/county'
import { accepted, aReport, dispatched, openVillage, PLACE, readyPhotoOf, resolved, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

test('the reporter follows his case, with the picture before and the one after', async () => {
  const reportId = await resolved(village)
  const shown = await village.call(showReport, { reportId }, { as: village.reporter })
  expect(shown).toMatchObject({
    report: { id: reportId, status: 'resolved', bodyName: '码头维修班' }, place: PLACE, words: null, takenAt: village.at - 60_000,
    can: ['confirm'], version: 4, now: village.at,
  })
  expect(shown.photoUrls).toEqual([expect.stringContaining('photos/p_')])
  expect((await fetch(shown.photoUrls[0] ?? '')).headers.get('content-type')).toBe('image/jpeg')
  const byKind = Object.fromEntries(shown.timeline.map((row) => [row.kind, row]))
  expect(byKind['filed']).toMatchObject({ by: '报的人', photoUrl: null, bodyName: null })
  expect(byKind['dispatched']).toMatchObject({ by: '路谷雨岗', bodyName: '码头维修班' })
  expect(byKind['resolved']).toMatchObject({ by: '路谷雨岗', words: '换了新的', photoUrl: expect.stringContaining('photos/p_') })
})

test('staff and body see the same case, what they can do, and no reporter', async () => {
  const reportId = await dispatched(village)
  const [byGrid, byCrew] = [await village.call(showReport, { reportId }, { as: village.grid }), await village.call(showReport, { reportId }, { as: village.crew })]
  expect([byGrid.can, byCrew.can]).toEqual([['resolve'], ['resolve']])
  for (const seen of [byGrid, byCrew].map((shown) => JSON.stringify(shown))) {
    expect(seen).not.toContain(village.reporter.accountId)
    expect(seen).not.toContain(village.reporter.name)
  }
})

test('what can be done follows the case', async () => {
  expect((await village.call(showReport, { reportId: await aReport(village) }, { as: village.grid })).can).toEqual(['triage'])
  expect((await village.call(showReport, { reportId: await accepted(village) }, { as: village.grid })).can).toEqual(['dispatch'])
  expect((await village.call(showReport, { reportId: await aReport(village) }, { as: village.reporter })).can).toEqual(['withdraw'])
})

test('who reported it and sits in the grid can take it back but not judge it', async () => {
  await village.call(declareRider, { age: 'adult', phone: proofOf(village.grid) }, { as: village.grid })
  const reportId = await aReport(village, { photoIds: [await readyPhotoOf(village, village.grid)] }, village.grid)
  expect((await village.call(showReport, { reportId }, { as: village.grid })).can).toEqual(['withdraw'])
})

test('other riders, other units and bodies not asked do not find it', async () => {
  const reportId = await accepted(village)
  for (const as of [await village.rider('甲'), await village.staff('grid', 'salt-lane', '盐巷'), village.crew]) {
    expect(await village.refusal(showReport, { reportId }, { as })).toBe('NOT_FOUND')
  }
})
