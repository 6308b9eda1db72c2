import { withdrawFeedback } from '#types/feedback'
import { openHands, type Hands } from '../points/hands'
import { aFeedback } from './feedback'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

test('he takes it back once; nobody else can', async () => {
  const feedbackId = await aFeedback(hands, hands.xiaoman)
  expect(await hands.refusal(withdrawFeedback, { feedbackId }, { as: hands.lead })).toBe('NOT_FOUND')
  expect(await hands.call(withdrawFeedback, { feedbackId }, { as: hands.xiaoman })).toEqual({ id: feedbackId, version: 2, status: 'withdrawn' })
  expect(await hands.refusal(withdrawFeedback, { feedbackId }, { as: hands.xiaoman })).toBe('MOVED_ON')
})
