import { listUnitNotices, withdrawNotice } from '#types/notices'
import { openHands, type Hands } from '../points/hands'
import { aNotice, ROOT, STREET } from './notices'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

test('what was published here and below, also what is over or withdrawn, the latest first; each says what can be done', async () => {
  const over = await aNotice(hands, hands.second, { words: '昨天的' })
  hands.at += 86_400_000
  const withdrawn = await aNotice(hands, hands.second, { words: '撤下的' })
  await hands.call(withdrawNotice, { noticeId: withdrawn }, { as: hands.second })
  hands.at += 1_000
  const on = await aNotice(hands, hands.second, { words: '挂着的' })
  hands.at += 1_000
  await aNotice(hands, hands.lead, { unitId: ROOT, words: '全县的' })
  const { rows } = await hands.call(listUnitNotices, { unitId: STREET }, { as: hands.second })
  expect(rows.map(({ id, isWithdrawn, can }) => [id, isWithdrawn, can])).toEqual([[on, false, ['withdraw']], [withdrawn, true, []], [over, false, []]])
  expect(rows[0]).toMatchObject({ publishedAs: '陶芒种岗', words: '挂着的' })
  expect((await hands.call(listUnitNotices, { unitId: ROOT }, { as: hands.lead })).rows.map(({ words }) => words)).toEqual(['全县的', '挂着的', '撤下的', '昨天的'])
})

test('it is paged', async () => {
  const { rows, next } = await hands.call(listUnitNotices, { unitId: STREET, limit: 2 }, { as: hands.second })
  const rest = await hands.call(listUnitNotices, { unitId: STREET, limit: 2, cursor: next }, { as: hands.second })
  expect([...rows, ...rest.rows].map(({ words }) => words)).toEqual(['挂着的', '撤下的', '昨天的'])
})
