import { showMyData } from '#types/my-data'
import { openHands, type Hands } from '../points/hands'
import { STATION } from '../points/shop'
import { aWholeLife, exported } from './whole-life'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

test('what is said to be there is what the file holds', async () => {
  const { rider } = await aWholeLife(hands, await hands.staff('keeper', STATION, '方白露'))
  const taken = await exported(hands, rider)
  const { parts } = await hands.call(showMyData, {}, { as: rider })
  expect(Object.fromEntries(parts.map(({ part, count }) => [part, count]))).toEqual(Object.fromEntries(Object.entries(taken).map(([part, rows]) => [part, rows.length])))
})

test('of somebody on the staff who does not ride there is his account and his post', async () => {
  const { parts } = await hands.call(showMyData, {}, { as: hands.official })
  expect(parts.filter(({ count }) => count > 0)).toEqual([{ part: 'account', count: 1 }, { part: 'posts', count: 1 }])
})
