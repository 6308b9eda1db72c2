import { showPostWork } from '#types/posts'
import { aWhistle, HOME, openVillage, submitted, type Village } from '../whistles/support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

const workOf = async () => {
  const [post] = await village.store.find('posts', { holderId: village.grid.accountId })
  return village.call(showPostWork, { postId: post?._id ?? '' }, { as: village.grid })
}

test('who holds a post is told what is open where it is, in numbers', async () => {
  const none = { openWhistles: 0, toConfirm: 0, openReports: 0, heldRedemptions: 0, openAppeals: 0, waitingProposals: 0 }
  expect(await workOf()).toEqual(none)
  const whistleId = await aWhistle(village)
  await submitted(village, whistleId, await village.rider('田小满', { communityIds: [HOME] }))
  expect(await workOf()).toEqual({ ...none, openWhistles: 1, toConfirm: 1 })
})

test('of somebody else\'s post nobody is told', async () => {
  const [post] = await village.store.find('posts', { holderId: village.grid.accountId })
  expect(await village.refusal(showPostWork, { postId: post?._id ?? '' }, { as: village.second })).toBe('NOT_FOUND')
})
