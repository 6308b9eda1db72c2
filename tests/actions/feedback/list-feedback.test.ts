import { answerFeedback, listFeedback } from '#types/feedback'
import { openHands, type Hands } from '../points/hands'
import { aFeedback } from './feedback'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

test('the open ones first, the oldest of them first, then what ended; of who wrote it nothing', async () => {
  const ids: string[] = []
  for (const words of ['一', '二', '三']) {
    ids.push(await aFeedback(hands, hands.xiaoman, { words }))
    hands.at += 1_000
  }
  await hands.call(answerFeedback, { feedbackId: ids[0] ?? '', words: '好' }, { as: hands.lead })
  const { rows } = await hands.call(listFeedback, {}, { as: hands.lead })
  expect(rows.map(({ words, status, can }) => [words, status, can])).toEqual([['二', 'open', ['answer']], ['三', 'open', ['answer']], ['一', 'answered', []]])
  const text = JSON.stringify(rows)
  for (const mark of [hands.xiaoman.accountId, hands.xiaoman.name, hands.lead.accountId]) expect(text).not.toContain(mark)
})

test('his own he cannot answer', async () => {
  const id = await aFeedback(hands, hands.lead, { words: '自己的' })
  expect((await hands.call(listFeedback, {}, { as: hands.lead })).rows.find((row) => row.id === id)?.can).toEqual([])
})

test('it is paged', async () => {
  const { rows, next } = await hands.call(listFeedback, { limit: 2 }, { as: hands.lead })
  const rest = await hands.call(listFeedback, { limit: 10, cursor: next }, { as: hands.lead })
  expect(new Set([...rows, ...rest.rows].map(({ id }) => id)).size).toBe(4)
})
