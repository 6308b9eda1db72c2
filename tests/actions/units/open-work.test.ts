import { isWorkLeft, openWork, takenPostsAt } from '#core/actions/units/open-work'
import { openCounty, type County } from '../../support/county'
import { COMMUNITY, STREET } from './tree-of'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('a report counts where it lies and with the body that works on it, until staff are done with it', async () => {
  const [home, body] = [await county.store.get('units', COMMUNITY), await county.store.get('units', 'beach-crew')]
  const report = {
    _id: 'r1', version: 1, within: home?.within ?? [], handledWithin: body?.within ?? [], reporterId: null, communityId: COMMUNITY, categoryId: 'x', bodyId: 'beach-crew',
    place: { lat: 27, lng: 120 }, placeName: '东堤', words: null, photoIds: [], status: 'dispatched' as const, takenAt: county.at, filedAt: county.at, dueAt: county.at,
  }
  await county.store.put('reports', report)
  const counts = async () => [await openWork(county.store, { _id: STREET, kind: 'street' }), await openWork(county.store, { _id: 'beach-crew', kind: 'body' })].map(({ openReports }) => openReports)
  expect(await counts()).toEqual([1, 1])
  await county.store.put('reports', { ...report, status: 'resolved' })
  expect(await counts()).toEqual([0, 0])
})

test('one open thing of any kind is work left', () => {
  const none = { openWhistles: 0, openReports: 0, heldRedemptions: 0 }
  expect(isWorkLeft(none)).toBe(false)
  for (const part of [{ openWhistles: 1 }, { openReports: 1 }, { heldRedemptions: 1 }]) expect(isWorkLeft({ ...none, ...part })).toBe(true)
})

test('a post is taken while somebody holds it or may still join it', async () => {
  await county.staff('grid', COMMUNITY, '路谷雨')
  const [post] = await county.store.find('posts', { unitId: COMMUNITY })
  if (!post) throw new Error('no post')
  expect(await takenPostsAt(county.store, COMMUNITY)).toHaveLength(1)
  await county.store.put('posts', { ...post, holderId: null })
  expect(await takenPostsAt(county.store, COMMUNITY)).toEqual([])
  await county.store.put('posts', { ...post, holderId: null, invitation: { id: 'i1', expiresAt: county.at } })
  expect(await takenPostsAt(county.store, COMMUNITY)).toHaveLength(1)
})
