import { mergedPage } from '#core/store/merged-page'
import type { RecordOf } from '#core/store/collections'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

type Report = RecordOf<'reports'>
const put = (unit: string, id: string, dueAt: number, status: Report['status']) => county.store.put('reports', {
  _id: id, version: 1, within: [unit], handledWithin: [unit], reporterId: null, communityId: unit, categoryId: 'jetty', bodyId: null, place: { lat: 27, lng: 120 },
  placeName: '东门', words: null, photoIds: [], status, takenAt: 1, filedAt: 1, dueAt,
})

async function walk(unit: string, limit: number, boundTo = unit): Promise<string[]> {
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await mergedPage(county.store, {
      name: 'reports', sortKey: 'dueAt', direction: 'asc', limit, cursor, boundTo, sign: county.runtime.keys.sign,
      wheres: [{ within: unit, status: 'to-triage' }, { within: unit, status: 'accepted' }, { within: unit, status: 'dispatched' }],
    })
    expect(page.rows.length).toBeLessThanOrEqual(limit)
    seen.push(...page.rows.map(({ _id }) => _id))
    cursor = page.next
  } while (cursor)
  return seen
}

test.each([1, 2, 3, 7, 50])('pages of %i show every row once, in order, with ties by id', async (limit) => {
  const statuses = ['to-triage', 'accepted', 'dispatched'] as const
  const rows = Array.from({ length: 12 }, (_, i) => ({ id: `m-${limit}-${String((i * 7) % 12).padStart(2, '0')}`, dueAt: 10 * Math.floor(i / 4), status: statuses[i % 3] ?? 'accepted' }))
  for (const { id, dueAt, status } of rows) await put(`unit-${limit}`, id, dueAt, status)
  await put(`unit-${limit}`, `m-${limit}-ended`, 0, 'confirmed')
  const expected = [...rows].sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1)).map(({ id }) => id)
  expect(await walk(`unit-${limit}`, limit)).toEqual(expected)
})

test('an exact page ends the list', async () => {
  for (const id of ['e1', 'e2']) await put('exact', id, 1, 'accepted')
  expect(await walk('exact', 2)).toEqual(['e1', 'e2'])
})

test('no queries, no rows', async () => {
  expect(await mergedPage(county.store, { name: 'reports', sortKey: 'dueAt', direction: 'asc', boundTo: 'x', sign: county.runtime.keys.sign, wheres: [] })).toEqual({ rows: [] })
})
