import { previewClosing } from '#types/account-closing'
import { openHands, type Hands } from '../points/hands'
import { COMMUNITY } from '../points/shop'
import { aLeaver, AWARD, closes } from './closing'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

test('a rider reads what he would leave behind, and after that there is nothing', async () => {
  const { rider } = await aLeaver(hands)
  expect(await hands.call(previewClosing, {}, { as: rider })).toEqual({
    points: AWARD, heldGoods: 1, openAnswers: 3, openAppeals: 1, reports: 1, posts: 0, isLastLead: false,
  })
  await closes(hands, rider)
  expect(await hands.refusal(previewClosing, {}, { as: rider })).toBe('SIGN_IN')
})

test('what is over is not counted, and nobody else\'s is', async () => {
  const rider = await hands.rider('韩霜降', { communityIds: [COMMUNITY] })
  expect(await hands.call(previewClosing, {}, { as: rider })).toEqual({
    points: 0, heldGoods: 0, openAnswers: 0, openAppeals: 0, reports: 0, posts: 0, isLastLead: false,
  })
  expect(await hands.call(previewClosing, {}, { as: hands.grid })).toMatchObject({ posts: 1, isLastLead: false })
})
