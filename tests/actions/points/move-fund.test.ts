import { allocateFund } from '#types/points'
import { moveFund } from '#types/points-funds'
import { fundBalance } from '#core/actions/points/ledger'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { openCounty, type County, type Person } from '../../support/county'
import { COMMUNITY } from './shop'

const OTHER = 'reed-pond'
let county: County
let street: Person
beforeAll(async () => {
  county = await openCounty()
  street = await county.staff('official', 'north-bend', '陶芒种')
  await county.call(allocateFund, { unitId: COMMUNITY, amountPoints: 100, reason: '测试' }, { as: county.lead })
})
afterAll(() => county.close())

const aMove = (amountPoints: number, toUnitId = 'north-bend') => ({ fromUnitId: COMMUNITY, toUnitId, amountPoints, reason: '街道统筹' })
const balances = async () => [await fundBalance(county.store, COMMUNITY), await fundBalance(county.store, 'north-bend')]

test('points go from one fund to the other, with the reason kept', async () => {
  const reply = await county.call(moveFund, aMove(30), { as: street })
  expect(reply).toMatchObject({ version: 1, fromBalance: 70, toBalance: 30 })
  expect(await balances()).toEqual([70, 30])
  expect(await county.store.get('fundMoves', reply.id)).toEqual({ _id: reply.id, ...aMove(30), by: street.accountId, at: county.at })
  expect((await verifyLedger(county.store)).fault).toBeNull()
})

test('the same command moves once', async () => {
  const first = await county.call(moveFund, aMove(10), { as: street, commandId: 'once' })
  expect(await county.call(moveFund, aMove(10), { as: street, commandId: 'once' })).toEqual(first)
  expect(await balances()).toEqual([60, 40])
})

test('a fund gives no more than it has', async () => {
  expect(await county.refusal(moveFund, aMove(61), { as: street })).toBe('FUND_SHORT')
  expect(await county.refusal(moveFund, { ...aMove(1), fromUnitId: 'north-bend', toUnitId: COMMUNITY, amountPoints: 41 }, { as: street })).toBe('FUND_SHORT')
  expect(await balances()).toEqual([60, 40])
})

test('moving to the same unit is refused', async () => {
  expect(await county.refusal(moveFund, aMove(1, COMMUNITY), { as: street })).toBe('SAME_UNIT')
})

test('a unit that is out of his reach, closed or not there is not found at either end', async () => {
  const far = county.profile.units.find(({ id, kind }) => kind === 'community' && id !== COMMUNITY && id !== OTHER)?.id ?? 'isle'
  const community = await county.staff('official', COMMUNITY, '社区主任')
  expect(await county.refusal(moveFund, aMove(1, OTHER), { as: community })).toBe('NOT_FOUND')
  expect(await county.refusal(moveFund, { ...aMove(1), fromUnitId: OTHER }, { as: community })).toBe('NOT_FOUND')
  expect(await county.refusal(moveFund, aMove(1, 'nowhere'), { as: county.lead })).toBe('NOT_FOUND')
  const unit = await county.store.get('units', far)
  if (!unit) throw new Error('no unit')
  await county.store.put('units', { ...unit, isOpen: false })
  expect(await county.refusal(moveFund, aMove(1, far), { as: county.lead })).toBe('NOT_FOUND')
})

test('two moves of the last points at once: one goes, the other finds the fund short', async () => {
  const replies = await Promise.all([county.reply(moveFund, aMove(60), { as: street }), county.reply(moveFund, aMove(60, 'east-coast'), { as: county.lead })])
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await fundBalance(county.store, COMMUNITY)).toBe(0)
  expect((await verifyLedger(county.store)).fault).toBeNull()
})
