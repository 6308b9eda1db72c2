import { page, type PageQuery } from '#core/store/page'
import { openCounty, type County } from '../../support/county'

let county: County
const ENDS = [5, 5, 5, 3, 9, 9, 1]
beforeAll(async () => {
  county = await openCounty()
  for (const [n, dueAt] of ENDS.entries()) {
    await county.store.put('reports', {
      _id: `r${n}`, version: 1, within: ['isle'], handledWithin: ['isle'], reporterId: null, communityId: 'c', categoryId: 'x', bodyId: null,
      place: { lat: 1, lng: 1 }, placeName: '', words: null, photoIds: [], status: 'accepted', takenAt: 0, filedAt: 0, dueAt,
    })
  }
})
afterAll(() => county.close())

const query = (more: Partial<PageQuery<'reports'>> = {}): PageQuery<'reports'> => ({
  name: 'reports', where: { within: 'isle', status: 'accepted' }, sortKey: 'dueAt', direction: 'asc', boundTo: 'listReports|isle|a1', sign: county.runtime.keys.sign, limit: 2, ...more,
})

async function walk(more: Partial<PageQuery<'reports'>> = {}): Promise<string[]> {
  const seen: string[] = []
  for (let cursor: string | undefined, turn = 0; turn < 20; turn++) {
    const { rows, next } = await page(county.store, query({ ...more, cursor }))
    seen.push(...rows.map((row) => row._id))
    if (!next) return seen
    cursor = next
  }
  throw new Error('the list has no end')
}

test('walking the pages sees each row once, in order, ties included', async () => {
  expect(await walk()).toEqual(['r6', 'r3', 'r0', 'r1', 'r2', 'r4', 'r5'])
  expect(await walk({ limit: 1 })).toEqual(await walk({ limit: 50 }))
})

test('descending, later rows come first and ties keep their order', async () => {
  expect(await walk({ direction: 'desc' })).toEqual(['r4', 'r5', 'r0', 'r1', 'r2', 'r3', 'r6'])
})

test.each([['asc', ['r3', 'r0', 'r1', 'r2']], ['desc', ['r0', 'r1', 'r2', 'r3']]] as const)('a range of the sort key holds on every page, %s', async (direction, ids) => {
  const { both, gte, lt } = county.store.compare
  expect(await walk({ direction, limit: 1, where: { within: 'isle', status: 'accepted', dueAt: both(gte(3), lt(9)) } })).toEqual(ids)
})

test.each([
  ['of another list', (cursor: string) => ({ cursor, boundTo: 'listReports|other|a1' })],
  ['that was changed', (cursor: string) => ({ cursor: Buffer.from(Buffer.from(cursor, 'base64url').toString().replace(/\d/, '7')).toString('base64url') })],
  ['that is noise', () => ({ cursor: 'noise' })],
])('a cursor %s is refused', async (_, forge) => {
  const { next = '' } = await page(county.store, query())
  await expect(page(county.store, query(forge(next)))).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
