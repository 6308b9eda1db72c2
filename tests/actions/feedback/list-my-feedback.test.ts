import { listMyFeedback } from '#types/feedback'
import { openHands, type Hands } from '../points/hands'
import { aFeedback } from './feedback'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

test('his own alone, the latest first, and the open ones may be taken back', async () => {
  await aFeedback(hands, hands.xiaoman, { words: '早的' })
  hands.at += 1_000
  await aFeedback(hands, hands.xiaoman, { words: '晚的' })
  await aFeedback(hands, hands.grid, { words: '别人的' })
  const { rows } = await hands.call(listMyFeedback, {}, { as: hands.xiaoman })
  expect(rows.map(({ words, can }) => [words, can])).toEqual([['晚的', ['withdraw']], ['早的', ['withdraw']]])
})
