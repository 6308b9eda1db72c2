import { withdrawNotice } from '#types/notices'
import { openHands, type Hands } from '../points/hands'
import { aNotice, ROOT } from './notices'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

test('it is withdrawn once, by an official over it', async () => {
  const noticeId = await aNotice(hands, hands.second)
  expect(await hands.refusal(withdrawNotice, { noticeId }, { as: hands.official })).toBe('NOT_FOUND')
  expect(await hands.call(withdrawNotice, { noticeId }, { as: hands.lead })).toEqual({ id: noticeId, version: 2 })
  expect(await hands.store.get('notices', noticeId)).toMatchObject({ isWithdrawn: true, words: '今天高温' })
  expect(await hands.refusal(withdrawNotice, { noticeId }, { as: hands.second })).toBe('MOVED_ON')
})

test('the county\'s is not the street\'s to withdraw', async () => {
  const noticeId = await aNotice(hands, hands.lead, { unitId: ROOT })
  expect(await hands.refusal(withdrawNotice, { noticeId }, { as: hands.second })).toBe('NOT_FOUND')
})
