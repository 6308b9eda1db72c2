import { assertGrantable, postGrant } from '#core/actions/points/grant'
import { pointsRuleAt } from '#core/actions/points-rule-at'
import { aGrant, ALONE, balanceOf, openHands, type Hands } from './hands'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

async function aWaiting(amountPoints: number) {
  const proposal = await hands.store.get('proposals', await aGrant(hands, ALONE + 1))
  if (!proposal) throw new Error('no proposal')
  return { proposal: { ...proposal, amountPoints }, rule: await pointsRuleAt(hands.store, hands.at), at: hands.at, by: [hands.grid.accountId] }
}

test('whether a grant could be paid is asked without paying it', async () => {
  const granting = await aWaiting(ALONE + 1)
  await hands.store.transact((tx) => assertGrantable(tx, granting))
  expect(await balanceOf(hands, hands.xiaoman)).toBe(0)
  const tooMuch = { ...granting, proposal: { ...granting.proposal, amountPoints: 9 } }
  await expect(hands.store.transact((tx) => assertGrantable(tx, tooMuch))).rejects.toMatchObject({ code: 'DAILY_CAP' })
  await expect(hands.store.transact((tx) => assertGrantable(tx, { ...granting, proposal: { ...granting.proposal, fundUnitId: 'isle' } }))).rejects.toMatchObject({ code: 'FUND_SHORT' })
})

test('what cannot be paid is refused with the same code when it is paid', async () => {
  const granting = await aWaiting(9)
  await expect(hands.store.transact((tx) => postGrant(tx, hands.runtime.ids, granting))).rejects.toMatchObject({ code: 'DAILY_CAP' })
  await hands.store.transact((tx) => postGrant(tx, hands.runtime.ids, { ...granting, proposal: { ...granting.proposal, amountPoints: 5 } }))
  expect(await balanceOf(hands, hands.xiaoman)).toBe(5)
})
