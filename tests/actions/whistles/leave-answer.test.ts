import { answerWhistle } from '#types/whistles'
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
  const left = await village.store.transact((tx) => leaveAnswer(tx, answer, 'left'))
  expect(left).toEqual({ ...answer, status: 'left', n: null, words: null, photoId: null, version: answer.version + 1 })
  expect(await answerOf(village, whistleId, rider)).toEqual(left)
  expect(await holders(village, whistleId)).toEqual({})
})

test('who gives his place back holds none and comes at no time; who only waited had none to give', async () => {
  const whistleId = await aWhistle(village, { places: 1 })
  const [holder, waiter] = [await village.rider('甲', { communityIds: [HOME] }), await village.rider('乙', { communityIds: [HOME] })]
  for (const as of [holder, waiter]) await village.call(answerWhistle, { whistleId, arriveAt: village.at + 60_000 }, { as })
  const give = async (rider: typeof holder, status: 'left' | 'absent') => {
    const answer = await answerOf(village, whistleId, rider)
    if (!answer) throw new Error('he answered')
    return village.store.transact((tx) => leaveAnswer(tx, answer, status))
  }
  expect(await give(waiter, 'left')).toMatchObject({ status: 'left', n: null, version: 2 })
  expect(await holders(village, whistleId)).toEqual({ 1: holder.accountId })
  expect(await give(holder, 'absent')).toMatchObject({ status: 'absent', n: null, arriveAt: null, version: 2 })
  expect(await holders(village, whistleId)).toEqual({})
  expect(await answerOf(village, whistleId, holder)).toMatchObject({ status: 'absent', version: 2 })
})
