import { unenroll } from '#types/accounts'
import { listMembers } from '#types/members'
import { confirmWork } from '#types/whistles'
import { AWAY, aWhistle, HOME, openVillage, submitted, type Village } from '../whistles/support'

let village: Village
beforeEach(async () => { village = await openVillage() })
afterEach(() => village.close())

test('a rider stands there with the first character of his name, since when, whether verified, and how often he helped here', async () => {
  const joinedAt = village.at
  const rider = await village.rider('田小满', { communityIds: [HOME] })
  village.at += 1_000
  await village.rider('韩霜降', { communityIds: [HOME], isVerified: true })
  await village.rider('程惊蛰', { communityIds: [AWAY] })
  const whistleId = await aWhistle(village)
  await submitted(village, whistleId, rider)
  await village.call(confirmWork, { whistleId, accountId: rider.accountId }, { as: village.second })
  const { rows } = await village.call(listMembers, { communityId: HOME }, { as: village.grid })
  expect(rows).toEqual([
    { name: '韩**', joinedAt: joinedAt + 1_000, isVerified: true, helped: 0 },
    { name: '田**', joinedAt, isVerified: true, helped: 1 },
  ])
})

test('work elsewhere, or not confirmed yet, does not count', async () => {
  const rider = await village.rider('田小满', { communityIds: [HOME, AWAY] })
  await submitted(village, await aWhistle(village), rider)
  for (const communityId of [HOME, AWAY]) {
    const { rows } = await village.call(listMembers, { communityId }, { as: village.lead })
    expect(rows.map(({ helped }) => helped)).toEqual([0])
  }
})

test('who left is not on the list, and pages follow one another without a gap', async () => {
  const people = []
  for (const name of ['甲一', '乙二', '丙三', '丁四', '戊五']) people.push(await village.rider(name, { communityIds: [HOME] }))
  await village.call(unenroll, { communityId: HOME }, { as: people[2]! })
  const names: string[] = []
  for (let cursor: string | undefined, isFirst = true; isFirst || cursor; isFirst = false) {
    const { rows, next } = await village.call(listMembers, { communityId: HOME, limit: 2, ...(cursor ? { cursor } : {}) }, { as: village.official })
    names.push(...rows.map(({ name }) => name))
    cursor = next
  }
  expect(names.sort()).toEqual(['丁**', '乙**', '戊**', '甲**'].sort())
})

test('a street has no list of its own, and neither another community\'s staff nor an enterprise sees any', async () => {
  const unit = await village.store.get('units', HOME)
  expect(await village.refusal(listMembers, { communityId: unit?.parentId ?? '' }, { as: village.lead })).toBe('NOT_A_COMMUNITY')
  const elsewhere = await village.staff('grid', AWAY, '别处')
  expect(await village.refusal(listMembers, { communityId: HOME }, { as: elsewhere })).toBe('NOT_FOUND')
  const somebody = village.stranger('平台的人')
  await village.staff('grid', AWAY, '平台的人', somebody)
  const [post] = await village.store.find('posts', { holderId: somebody.accountId })
  if (!post || !unit) throw new Error('no post')
  await village.store.put('posts', { ...post, role: 'enterprise', unitId: HOME, within: unit.within })
  expect(await village.refusal(listMembers, { communityId: HOME }, { as: somebody })).toBe('NOT_ALLOWED')
})
