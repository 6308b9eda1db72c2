import { listReports, triageReport } from '#types/reports'
import { accepted, aReport, BODY, dispatched, HOME, HOUR, openVillage, resolved, type Village } from './support'

let village: Village
beforeEach(async () => { village = await openVillage() })
afterEach(() => village.close())

/** One report of each status that waits for the staff, and one that does not. */
async function oneOfEach() {
  const resolvedId = await resolved(village)
  const dispatchedId = await dispatched(village)
  village.at += HOUR
  const acceptedId = await accepted(village)
  village.at += HOUR
  const newId = await aReport(village)
  return { resolvedId, dispatchedId, acceptedId, newId }
}

test('the inbox holds all that waits for somebody, the least time left first', async () => {
  const { dispatchedId, acceptedId, newId } = await oneOfEach()
  const { rows, now } = await village.call(listReports, { unitId: HOME }, { as: village.grid })
  expect(rows.map(({ id }) => id)).toEqual([acceptedId, newId, dispatchedId])
  expect(now).toBe(village.at)
  expect(rows[1]).toEqual({
    id: newId, categoryId: 'jetty', categoryLabel: '栈桥坏了', icon: 'flag', placeName: '鸥石社区', communityName: '鸥石社区', status: 'to-triage',
    filedAt: village.at, dueAt: village.at + 2 * HOUR, thumbUrl: expect.stringContaining('photos/p_'), bodyName: null,
  })
  expect(rows[2]).toMatchObject({ status: 'dispatched', bodyName: '码头维修班' })
})

test('one status can be asked for', async () => {
  const { resolvedId, acceptedId } = await oneOfEach()
  const list = async (status: 'resolved' | 'accepted' | 'unfounded') => (await village.call(listReports, { unitId: HOME, status }, { as: village.grid })).rows.map(({ id }) => id)
  expect([await list('resolved'), await list('accepted'), await list('unfounded')]).toEqual([[resolvedId], [acceptedId], []])
})

test('pages follow each other across the statuses without a gap or a double', async () => {
  const ids: string[] = []
  for (let i = 0; i < 5; i++) ids.push(i % 2 ? await accepted(village) : await aReport(village))
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await village.call(listReports, { unitId: HOME, limit: 2, ...(cursor ? { cursor } : {}) }, { as: village.grid })
    expect(page.rows.length).toBeLessThanOrEqual(2)
    seen.push(...page.rows.map(({ id }) => id))
    cursor = page.next
  } while (cursor)
  expect(seen).toEqual([...ids].sort())
})

test('a body sees what was dispatched to it, wherever it lies, and nothing before', async () => {
  const { dispatchedId, resolvedId } = await oneOfEach()
  expect((await village.call(listReports, { unitId: BODY }, { as: village.crew })).rows.map(({ id }) => id)).toEqual([dispatchedId])
  expect((await village.call(listReports, { unitId: BODY, status: 'resolved' }, { as: village.crew })).rows.map(({ id }) => id)).toEqual([resolvedId])
  const office = await village.staff('official', 'harbour-office', '港务处')
  expect((await village.call(listReports, { unitId: 'harbour-office' }, { as: office })).rows.map(({ id }) => id)).toEqual([dispatchedId])
})

test('who stands above sees what lies below him, and nobody sees another unit\'s', async () => {
  const reportId = await aReport(village)
  const street = await village.staff('official', 'north-bend', '北湾')
  expect((await village.call(listReports, { unitId: 'north-bend' }, { as: street })).rows.map(({ id }) => id)).toEqual([reportId])
  expect(await village.refusal(listReports, { unitId: HOME }, { as: await village.staff('grid', 'salt-lane', '盐巷') })).toBe('NOT_FOUND')
})

test('a cursor of another list is not taken', async () => {
  for (let i = 0; i < 2; i++) await aReport(village)
  const { next } = await village.call(listReports, { unitId: HOME, limit: 1 }, { as: village.grid })
  const second = await village.staff('grid', HOME, '方白露')
  expect(await village.refusal(listReports, { unitId: HOME, limit: 1, cursor: next ?? '' }, { as: second })).toBe('NOT_FOUND')
})

test('nothing in the list or its replies names the reporter', async () => {
  const reportId = await aReport(village)
  const seen = JSON.stringify([
    await village.reply(listReports, { unitId: HOME }, { as: village.grid }), await village.reply(triageReport, { reportId, verdict: 'accepted' }, { as: village.grid }),
  ])
  expect(seen).not.toContain(village.reporter.accountId)
  expect(seen).not.toContain(village.reporter.name)
})
