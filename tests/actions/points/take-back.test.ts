import { stateOf, takeBackStates } from '#core/actions/points/take-back'
import { anAward, aReversal, aTakenBack, openHands, type Hands } from './hands'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

test('a transfer may be taken back again after a proposal about it was declined or withdrawn', () => {
  expect(stateOf([])).toBe('possible')
  expect(stateOf(['declined', 'withdrawn'])).toBe('possible')
  expect(stateOf(['declined', 'waiting'])).toBe('waiting')
  expect(stateOf(['declined', 'done'])).toBe('done')
})

test('of several transfers each has its own state', async () => {
  const [kept, asked, gone] = [await anAward(hands, 1), await anAward(hands, 1), await anAward(hands, 1)]
  await aReversal(hands, asked)
  await aTakenBack(hands, gone)
  expect(Object.fromEntries(await takeBackStates(hands.store, [kept, asked, gone]))).toEqual({ [kept]: 'possible', [asked]: 'waiting', [gone]: 'done' })
  expect((await takeBackStates(hands.store, [])).size).toBe(0)
})
