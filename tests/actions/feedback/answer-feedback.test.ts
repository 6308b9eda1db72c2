import { answerFeedback, listMyFeedback, withdrawFeedback } from '#types/feedback'
import { openHands, type Hands } from '../points/hands'
import { closes, settled } from '../accounts/closing'
import { aFeedback } from './feedback'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

test('the answer is read by who wrote it, signed with the post, and he is told that it is there', async () => {
  const feedbackId = await aFeedback(hands, hands.xiaoman)
  expect(await hands.call(answerFeedback, { feedbackId, words: '钥匙两个人拿了' }, { as: hands.lead })).toEqual({ id: feedbackId, version: 2, status: 'answered' })
  const post = await hands.store.find('posts', { holderId: hands.lead.accountId })
  expect((await hands.call(listMyFeedback, {}, { as: hands.xiaoman })).rows[0]).toMatchObject({ status: 'answered', answer: { words: '钥匙两个人拿了', by: post[0]?.title, at: hands.at }, can: [] })
  expect(await hands.store.get('outgoing', `feedback-answered:${feedbackId}`)).toMatchObject({ to: hands.xiaoman.accountId, kind: 'feedback-answered' })
})

test('who waits for an answer gets words; who does not is read, and nobody is told', async () => {
  const [wanted, told] = [await aFeedback(hands, hands.xiaoman), await aFeedback(hands, hands.xiaoman, { wantsAnswer: false })]
  expect(await hands.refusal(answerFeedback, { feedbackId: wanted }, { as: hands.lead })).toBe('ANSWER_WANTED')
  await hands.call(answerFeedback, { feedbackId: told }, { as: hands.lead })
  expect(await hands.store.get('feedback', told)).toMatchObject({ status: 'answered', answer: { words: null } })
  expect(await hands.store.get('outgoing', `feedback-answered:${told}`)).toBeNull()
})

test('it ends once, whoever is first', async () => {
  const feedbackId = await aFeedback(hands, hands.xiaoman)
  const replies = await Promise.all([
    hands.reply(answerFeedback, { feedbackId, words: '知道了' }, { as: hands.lead }), hands.reply(withdrawFeedback, { feedbackId }, { as: hands.xiaoman }),
  ])
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await hands.refusal(answerFeedback, { feedbackId, words: '再说' }, { as: hands.lead })).toBe('MOVED_ON')
})

test('nobody answers himself, and below the county nobody answers', async () => {
  const feedbackId = await aFeedback(hands, hands.lead)
  expect(await hands.refusal(answerFeedback, { feedbackId, words: '好' }, { as: hands.lead })).toBe('OWN_FEEDBACK')
  expect(await hands.refusal(answerFeedback, { feedbackId, words: '好' }, { as: hands.second })).toBe('NOT_FOUND')
})

test('who left waits for no answer, and is told nothing', async () => {
  const rider = await hands.rider('霜降')
  const feedbackId = await aFeedback(hands, rider)
  await closes(hands, rider)
  await settled(hands)
  expect(await hands.store.get('feedback', feedbackId)).toMatchObject({ accountId: null, wantsAnswer: false, status: 'open' })
  await hands.call(answerFeedback, { feedbackId }, { as: hands.lead })
  expect(await hands.store.get('outgoing', `feedback-answered:${feedbackId}`)).toBeNull()
})
