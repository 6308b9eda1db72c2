import { leaveAnswer } from '#core/actions/whistles/leave-answer'
import { answerOf, aWhistle, HOME, holders, openVillage, submitted, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

test('an answer that is given up frees its place and keeps nothing that was handed in', async () => {
  const rider = await village.rider('田小满', { communityIds: [HOME] })
  const whistleId = await aWhistle(village, { places: 1 })
  await submitted(village, whistleId, rider)
  const answer = await answerOf(village, whistleId, rider)
  if (!answer) throw new Error('no answer')
  const left = await village.store.transact((tx) => leaveAnswer(tx, answer))
  expect(left).toEqual({ ...answer, status: 'left', n: null, words: null, photoId: null, version: answer.version + 1 })
  expect(await answerOf(village, whistleId, rider)).toEqual(left)
  expect(await holders(village, whistleId)).toEqual({})
})
