import { paidFor } from '#core/actions/points/paid-for'
import { aGrant, anAward, openHands, type Hands } from './hands'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

test('an award is told by its whistle and place, a grant by its reason and unit, anything else not at all', async () => {
  const awardId = await anAward(hands, 2)
  const grantId = `grant:${await aGrant(hands, 1)}`
  const transfers = await hands.store.find('transfers', { kind: hands.store.compare.in(['award', 'grant', 'escrow']) })
  expect(transfers).toHaveLength(3)
  expect(await paidFor(hands.store, transfers)).toEqual(new Map([
    [awardId, { title: '垒沙袋', placeName: '堤内侧' }],
    [grantId, { title: '雨夜帮忙推车', placeName: '鸥石社区' }],
  ]))
})
