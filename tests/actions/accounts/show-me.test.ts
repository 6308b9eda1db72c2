import { showMe } from '#types/accounts'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('a visitor without a phone is nobody', async () => {
  expect(await county.call(showMe, {}, { as: null })).toEqual({ account: null, now: county.at })
})

test('posts and communities come with their names', async () => {
  const community = county.profile.units.find((unit) => unit.kind === 'community')
  const rider = await county.rider('小满', { communityIds: [community?.id ?? ''] })
  await county.staff('grid', community?.id ?? '', '小满', rider)
  const { account } = await county.call(showMe, {}, { as: rider })
  expect(account).toMatchObject({ displayName: '小满', riderStatus: 'declared', age: 'adult', phone: `188****${rider.phone.slice(-4)}` })
  expect(account?.posts).toEqual([expect.objectContaining({ role: 'grid', unitName: community?.name })])
  expect(account?.enrollments).toEqual([expect.objectContaining({ communityName: community?.name })])
})
