import { listMyStatement } from '#types/points'
import { takenBack } from '#core/actions/points/taken-back'
import { anAward, aReversal, aTakenBack, openHands, type Hands } from './hands'
import { aHeldRedemption, anOffer } from './shop'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

const lineOf = async (transfer: string) => (await hands.call(listMyStatement, { limit: 50 }, { as: hands.xiaoman })).rows.find((row) => row.transfer === transfer)
const said = { at: expect.any(Number), reason: '扫错了人', by: ['路谷雨', '陶芒种'] }

test('an award\'s line says that it was taken back, why, by which two, and that all of it left the account', async () => {
  const transferId = await anAward(hands, 6)
  expect((await lineOf(transferId))?.takenBack).toBeNull()
  await aTakenBack(hands, transferId)
  expect((await lineOf(transferId))?.takenBack).toEqual({ ...said, takenPoints: 6 })
})

test('where the rider has less left the line says how much he gave, and where he has nothing it is the only line there is', async () => {
  const [spent, part] = [await anAward(hands, 3), await anAward(hands, 4)]
  await aHeldRedemption(hands, hands.xiaoman, await anOffer(hands, { title: '毛巾', pricePoints: 5 }))
  await aTakenBack(hands, part)
  expect((await lineOf(part))?.takenBack).toEqual({ ...said, takenPoints: 2 })
  await aTakenBack(hands, spent)
  expect((await lineOf(spent))?.takenBack).toEqual({ ...said, takenPoints: 0 })
  expect(await lineOf(`reversal:${spent}`)).toBeUndefined()
})

test('what is only proposed, and what nobody touched, is not taken back', async () => {
  const [asked, kept] = [await anAward(hands, 1), await anAward(hands, 1)]
  await aReversal(hands, asked)
  expect(await takenBack(hands.store, [asked, kept])).toEqual(new Map())
  expect(await takenBack(hands.store, [])).toEqual(new Map())
})
