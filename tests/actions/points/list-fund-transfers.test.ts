import { allocateFund, redeemOffer } from '#types/points'
import { listFundTransfers, moveFund } from '#types/points-funds'
import { openCounty, type County, type Person } from '../../support/county'
import { aGrant, aReversal, aTakenBack, openHands } from './hands'
import { anOffer, award, aRiderWith, COMMUNITY } from './shop'

let county: County
let rider: Person
beforeAll(async () => {
  county = await openCounty()
  rider = await aRiderWith(county, 4)
  await award(county, rider, 3)
  await county.call(moveFund, { fromUnitId: 'reed-pond', toUnitId: COMMUNITY, amountPoints: 7, reason: '汛期匀一些' }, { as: county.lead }).catch(() => undefined)
  await county.call(allocateFund, { unitId: 'reed-pond', amountPoints: 50, reason: '第二批' }, { as: county.lead })
  await county.call(moveFund, { fromUnitId: 'reed-pond', toUnitId: COMMUNITY, amountPoints: 7, reason: '汛期匀一些' }, { as: county.lead })
})
afterAll(() => county.close())

test('a fund\'s transfers come newest first, with what they were for, what was left then, and who did them', async () => {
  const { rows } = await county.call(listFundTransfers, { unitId: COMMUNITY }, { as: county.lead })
  const by = [county.lead.name]
  expect(rows.map(({ kind, amount, balanceAfter, title, placeName }) => [kind, amount, balanceAfter, title, placeName])).toEqual([
    ['fund-move', 7, 7, '汛期匀一些', '苇塘社区'],
    ['escrow', -3, 0, '垒沙袋', '堤内侧'],
    ['allocation', 3, 3, '测试经费', null],
    ['escrow', -4, 0, '垒沙袋', '堤内侧'],
    ['allocation', 4, 4, '测试经费', null],
  ])
  expect(rows.every((row) => JSON.stringify(row.by) === JSON.stringify(by))).toBe(true)
})

test('the other end of a move is named by where the points went', async () => {
  const { rows } = await county.call(listFundTransfers, { unitId: 'reed-pond' }, { as: county.lead })
  expect(rows[0]).toMatchObject({ kind: 'fund-move', amount: -7, placeName: '鸥石社区' })
})

test('no line names a rider', async () => {
  const { rows } = await county.call(listFundTransfers, { unitId: COMMUNITY }, { as: county.lead })
  expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${rider.name}|${rider.accountId}`))
})

test('it pages without gaps, and a cursor serves only whom it was made for', async () => {
  const first = await county.call(listFundTransfers, { unitId: COMMUNITY, limit: 2 }, { as: county.lead })
  const rest = await county.call(listFundTransfers, { unitId: COMMUNITY, cursor: first.next, limit: 50 }, { as: county.lead })
  expect([...first.rows, ...rest.rows].map(({ balanceAfter }) => balanceAfter)).toEqual([7, 0, 3, 0, 4])
  const grid = await county.staff('grid', COMMUNITY, '路谷雨')
  expect(await county.refusal(listFundTransfers, { unitId: COMMUNITY, cursor: first.next }, { as: grid })).toBe('NOT_FOUND')
})

test('a fund nothing was put into is an empty list; another community\'s is not found', async () => {
  const grid = await county.staff('grid', COMMUNITY, '韩立秋')
  expect(await county.call(listFundTransfers, { unitId: 'isle' }, { as: county.lead })).toEqual({ rows: [] })
  expect(await county.refusal(listFundTransfers, { unitId: 'reed-pond' }, { as: grid })).toBe('NOT_FOUND')
})

test('a grant, its reversal and what had to cover it are lines with their reasons, and a grant says whether it may be taken back', async () => {
  const hands = await openHands()
  const [first, second] = [await aGrant(hands, 2), await aGrant(hands, 3)]
  await hands.call(redeemOffer, { offerId: await anOffer(hands, { pricePoints: 4 }) }, { as: hands.xiaoman })
  await aTakenBack(hands, `grant:${first}`)
  await aReversal(hands, `grant:${second}`)
  const { rows } = await hands.call(listFundTransfers, { unitId: COMMUNITY }, { as: hands.grid })
  expect(rows.slice(0, 4).map(({ kind, amount, title, takeBack }) => [kind, amount, title, takeBack])).toEqual([
    ['reversal-cover', 1, '扫错了人', null],
    ['reversal', 1, '扫错了人', null],
    ['grant', -3, '雨夜帮忙推车', 'waiting'],
    ['grant', -2, '雨夜帮忙推车', 'done'],
  ])
  expect(rows[0]?.by).toEqual([hands.grid.name, hands.second.name])
  expect(JSON.stringify(rows)).not.toContain(hands.xiaoman.name)
  await hands.close()
})
