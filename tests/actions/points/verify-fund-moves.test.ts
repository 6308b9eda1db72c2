import { allocateFund } from '#types/points'
import { moveFund } from '#types/points-funds'
import { checkFundMoves } from '#core/actions/points/verify-fund-moves'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import type { FundMove } from '#core/store/records/points'
import { openCounty, type County } from '../../support/county'
import { COMMUNITY } from './shop'

let county: County
let move: FundMove
beforeAll(async () => {
  county = await openCounty()
  await county.call(allocateFund, { unitId: COMMUNITY, amountPoints: 100, reason: '测试' }, { as: county.lead })
  await county.call(allocateFund, { unitId: 'isle', amountPoints: 1, reason: '测试' }, { as: county.lead })
  const { id } = await county.call(moveFund, { fromUnitId: COMMUNITY, toUnitId: 'reed-pond', amountPoints: 30, reason: '匀一些' }, { as: county.lead })
  const stored = await county.store.get('fundMoves', id)
  if (!stored) throw new Error('no move')
  move = stored
})
afterAll(() => county.close())

/** The ledger's fault while the record of the move says something else. */
async function faultAs(change: Partial<FundMove>) {
  await county.store.put('fundMoves', { ...move, ...change })
  const { fault } = await verifyLedger(county.store)
  await county.store.put('fundMoves', move)
  return fault
}

test('a move between funds verifies', async () => {
  expect((await verifyLedger(county.store)).fault).toBeNull()
  expect(await checkFundMoves(county.store)).toBeNull()
})

test('a move of another amount is found', async () => {
  expect(await faultAs({ amountPoints: 31 })).toEqual({ record: `transfers/fund-move:${move._id}`, what: 'moves 30 points for 31' })
})

test('a move between other funds is found', async () => {
  expect(await faultAs({ toUnitId: 'isle' })).toEqual({ record: `transfers/fund-move:${move._id}`, what: `is not from the fund of ${COMMUNITY} to that of isle` })
  expect((await faultAs({ fromUnitId: 'isle' }))?.record).toBe(`transfers/fund-move:${move._id}`)
})

test('a transfer whose move is gone is found', async () => {
  await county.store.remove('fundMoves', move._id)
  expect((await verifyLedger(county.store)).fault).toEqual({ record: `transfers/fund-move:${move._id}`, what: 'stands for something that did not happen' })
  await county.store.put('fundMoves', move)
})

test('a move that moved no points is found', async () => {
  await county.store.put('fundMoves', { ...move, _id: 'fm_unpaid' })
  expect((await verifyLedger(county.store)).fault).toEqual({ record: 'fundMoves/fm_unpaid', what: 'moved no points' })
  await county.store.remove('fundMoves', 'fm_unpaid')
})
