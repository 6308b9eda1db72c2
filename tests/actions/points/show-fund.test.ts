import { allocateFund } from '#types/points'
import { moveFund, showFund } from '#types/points-funds'
import { fundBalance, postTransfer } from '#core/actions/points/ledger'
import { pointsRuleAt } from '#core/actions/points-rule-at'
import { openCounty, type County } from '../../support/county'
import { aRiderWith, COMMUNITY } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const ZEROS = { allocated: 0, movedIn: 0, movedOut: 0, returned: 0, left: 0, committed: 0, paid: 0, awarded: 0, granted: 0, takenBack: 0, grants: { secondPersonAbovePoints: 4, dailyCapPoints: 8 } }

test('a fund without points shows zeros', async () => {
  expect(await county.call(showFund, { unitId: 'reed-pond' }, { as: county.lead })).toEqual({ unitId: 'reed-pond', unitName: '苇塘社区', ...ZEROS })
})

test('what was allocated and moved makes what is left, what waits in open whistles and what was paid', async () => {
  await aRiderWith(county, 12)
  await county.call(allocateFund, { unitId: COMMUNITY, amountPoints: 100, reason: '测试' }, { as: county.lead })
  const rule = await pointsRuleAt(county.store, county.at)
  const over = await county.store.get('whistles', 'wh-test-1')
  if (!over) throw new Error('no whistle')
  await county.store.put('whistles', { ...over, _id: 'wh-open', status: 'open', closedAt: null, places: 3, pointsEach: 10 })
  await county.store.transact((tx) => postTransfer(tx, county.runtime.ids, {
    id: 'escrow:wh-open', kind: 'escrow', factId: 'wh-open', amountPoints: 30, from: { kind: 'fund', ownerId: COMMUNITY }, to: { kind: 'whistle', ownerId: 'wh-open' }, rule, at: county.at, by: [],
  }))
  await county.call(moveFund, { fromUnitId: COMMUNITY, toUnitId: 'reed-pond', amountPoints: 20, reason: '匀一些' }, { as: county.lead })
  await county.call(moveFund, { fromUnitId: 'reed-pond', toUnitId: COMMUNITY, amountPoints: 5, reason: '退一些' }, { as: county.lead })
  const grid = await county.staff('grid', COMMUNITY, '路谷雨')
  const fund = await county.call(showFund, { unitId: COMMUNITY }, { as: grid })
  expect(fund).toEqual({ unitId: COMMUNITY, unitName: '鸥石社区', ...ZEROS, allocated: 112, movedIn: 5, movedOut: 20, left: 55, committed: 30, paid: 12, awarded: 12 })
  expect(fund.left).toBe(await fundBalance(county.store, COMMUNITY))
})

test('another community\'s fund is not found', async () => {
  const grid = await county.staff('grid', 'reed-pond', '邻社区')
  expect(await county.refusal(showFund, { unitId: COMMUNITY }, { as: grid })).toBe('NOT_FOUND')
})
