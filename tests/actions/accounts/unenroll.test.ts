import { enroll, showMe, unenroll } from '#types/accounts'
import { openCounty, type County } from '../../support/county'

let county: County
let communityId: string
beforeAll(async () => {
  county = await openCounty()
  communityId = county.profile.units.find((unit) => unit.kind === 'community')?.id ?? ''
})
afterAll(() => county.close())

test('a rider leaves a community and may come back', async () => {
  const rider = await county.rider('小满', { communityIds: [communityId] })
  await county.call(unenroll, { communityId }, { as: rider })
  expect((await county.call(showMe, {}, { as: rider })).account?.enrollments).toEqual([])
  await county.call(enroll, { communityId }, { as: rider })
  expect((await county.call(showMe, {}, { as: rider })).account?.enrollments).toHaveLength(1)
})

test('a community that was not joined cannot be left', async () => {
  const rider = await county.rider('霜降')
  expect(await county.refusal(unenroll, { communityId }, { as: rider })).toBe('NOT_ENROLLED')
})
