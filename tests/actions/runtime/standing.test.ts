import { assertStanding } from '#core/runtime/standing'
import { openCounty, type County, type Person } from '../../support/county'
import { COMMUNITY } from '../points/shop'

let county: County
let grid: Person
beforeAll(async () => {
  county = await openCounty()
  grid = await county.staff('grid', COMMUNITY, '路谷雨')
})
afterAll(() => county.close())

const post = async () => (await county.store.find('posts', { holderId: grid.accountId }))[0]
const asserts = (postIds: readonly string[], accountId = grid.accountId) =>
  county.store.transact((tx) => assertStanding(tx, { identity: county.runtime.keys.hash('identity', grid.openid), accountId, postIds }))

test('who holds what he acts with goes on, and the post is written so that whoever ends it meets him', async () => {
  const before = await post()
  await asserts([before?._id ?? ''])
  expect((await post())?.version).toBe((before?.version ?? 0) + 1)
})

test('an account that is another by now signs in anew', async () => {
  await expect(asserts([], 'somebody')).rejects.toMatchObject({ code: 'SIGN_IN' })
})

test('one post that he holds no more, or that is not there, is enough to stop him', async () => {
  const held = (await post())?._id ?? ''
  const [lead] = await county.store.find('posts', { holderId: county.lead.accountId })
  for (const other of ['nowhere', lead?._id ?? '']) await expect(asserts([held, other])).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
})
