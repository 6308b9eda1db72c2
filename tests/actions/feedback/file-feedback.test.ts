import { fileFeedback, withdrawFeedback } from '#types/feedback'
import { openHands, type Hands } from '../points/hands'
import { aFeedback } from './feedback'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

test('it lies with the county, in his words; the same command sent again writes once', async () => {
  const input = { words: ' 驿站老锁着 ', wantsAnswer: true }
  const first = await hands.call(fileFeedback, input, { as: hands.xiaoman, commandId: 'once' })
  expect(await hands.call(fileFeedback, input, { as: hands.xiaoman, commandId: 'once' })).toEqual(first)
  expect(await hands.store.get('feedback', first.id)).toMatchObject({ within: ['isle'], accountId: hands.xiaoman.accountId, words: '驿站老锁着', wantsAnswer: true, status: 'open', answer: null })
  expect(await hands.store.count('feedback', { accountId: hands.xiaoman.accountId })).toBe(1)
})

test('words that may not be said are refused, and nothing is kept', async () => {
  const rider = await hands.rider('霜降')
  expect(await hands.refusal(fileFeedback, { words: '违禁的话', wantsAnswer: false }, { as: rider })).toBe('WORDS_NOT_ALLOWED')
  expect(await hands.store.count('feedback', { accountId: rider.accountId })).toBe(0)
})

test('five wait at most; what ended makes room', async () => {
  const rider = await hands.rider('立夏')
  const [first = ''] = await Promise.all([1, 2, 3, 4, 5].map(() => aFeedback(hands, rider)))
  expect(await hands.refusal(fileFeedback, { words: '第六条', wantsAnswer: false }, { as: rider })).toBe('TOO_MANY_OPEN')
  await hands.call(withdrawFeedback, { feedbackId: first }, { as: rider })
  await aFeedback(hands, rider)
})
