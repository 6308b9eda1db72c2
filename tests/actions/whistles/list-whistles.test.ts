import { answerWhistle, closeWhistle, listWhistles } from '#types/whistles'
import { aWhistle, HOME, HOUR, openVillage, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

test('staff see their unit\'s whistles, the latest to start first, open ones or all', async () => {
  const early = await aWhistle(village, { arriveBy: village.at + HOUR })
  const late = await aWhistle(village, { arriveBy: village.at + 2 * HOUR })
  await village.call(answerWhistle, { whistleId: late }, { as: await village.rider('甲', { communityIds: [HOME] }) })
  await village.call(closeWhistle, { whistleId: early }, { as: village.grid })
  const all = await village.call(listWhistles, { unitId: HOME }, { as: village.grid })
  expect(all.rows.map(({ id, status, placesFree }) => ({ id, status, placesFree }))).toEqual([
    { id: late, status: 'open', placesFree: 2 }, { id: early, status: 'closed', placesFree: 0 },
  ])
  expect((await village.call(listWhistles, { unitId: HOME, status: 'open' }, { as: village.official })).rows.map(({ id }) => id)).toEqual([late])
})

test('who stands above the community sees its whistles in his own unit', async () => {
  const street = await village.staff('official', 'north-bend', '北湾')
  const { rows } = await village.call(listWhistles, { unitId: 'north-bend', limit: 1 }, { as: street })
  expect(rows).toHaveLength(1)
})

test('pages follow each other', async () => {
  const first = await village.call(listWhistles, { unitId: HOME, limit: 1 }, { as: village.grid })
  const second = await village.call(listWhistles, { unitId: HOME, limit: 1, cursor: first.next ?? '' }, { as: village.grid })
  expect([first.rows[0]?.status, second.rows[0]?.status, second.next]).toEqual(['open', 'closed', undefined])
})

test('another unit\'s whistles are not found', async () => {
  const there = await village.staff('grid', 'salt-lane', '盐巷')
  expect(await village.refusal(listWhistles, { unitId: HOME }, { as: there })).toBe('NOT_FOUND')
})
