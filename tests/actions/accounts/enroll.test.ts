import { declareRider, enroll, showMe } from '#types/accounts'
import { openCounty, proofOf, type County } from '../../support/county'

let county: County
let communities: string[]
beforeAll(async () => {
  county = await openCounty()
  communities = county.profile.units.filter((unit) => unit.kind === 'community').map((unit) => unit.id)
})
afterAll(() => county.close())

test('a rider joins several communities, each once', async () => {
  const rider = await county.rider('小满')
  for (const communityId of [communities[0], communities[1], communities[0]]) await county.call(enroll, { communityId: communityId ?? '' }, { as: rider })
  const me = await county.call(showMe, {}, { as: rider })
  expect(me.account?.enrollments.map((one) => one.communityId).sort()).toEqual(communities.slice(0, 2).sort())
})

test('only a community can be joined', async () => {
  const rider = await county.rider('霜降')
  const street = county.profile.units.find((unit) => unit.kind === 'street')?.id ?? ''
  expect(await county.refusal(enroll, { communityId: street }, { as: rider })).toBe('NOT_A_COMMUNITY')
  expect(await county.refusal(enroll, { communityId: 'nowhere' }, { as: rider })).toBe('NOT_FOUND')
})

test('S1.20: who has not agreed to what joining means, or to other words, joins none', async () => {
  const rider = county.stranger('立夏')
  const { id } = await county.call(declareRider, { age: 'adult', phone: proofOf(rider) }, { as: rider })
  expect(await county.refusal(enroll, { communityId: communities[0] ?? '' }, { as: rider })).toBe('CONSENT_NEEDED')
  await county.store.put('consents', { _id: `${id}:participation`, version: 1, accountId: id, kind: 'participation', status: 'given', textVersion: 0, at: county.at })
  expect(await county.refusal(enroll, { communityId: communities[0] ?? '' }, { as: rider })).toBe('CONSENT_NEEDED')
  expect((await county.call(showMe, {}, { as: rider })).account?.enrollments).toEqual([])
})

test('who is not a rider yet is asked to sign in first', async () => {
  expect(await county.refusal(enroll, { communityId: communities[0] ?? '' }, { as: county.stranger('路人') })).toBe('SIGN_IN')
})
