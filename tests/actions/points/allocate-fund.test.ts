import { allocateFund } from '#types/points'
import { accountOfOwner } from '#core/actions/points/ledger'
import { openCounty, type County } from '../../support/county'
import { COMMUNITY } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const input = { unitId: COMMUNITY, amountPoints: 40, reason: '第三季度' }

test('the lead unit puts points into a fund, and the paper is kept', async () => {
  const { id, balance } = await county.call(allocateFund, input, { as: county.lead })
  expect(balance).toBe(40)
  expect(await county.store.get('allocations', id)).toEqual({ _id: id, ...input, by: county.lead.accountId, at: county.at })
  expect(await county.store.get('transfers', `allocation:${id}`)).toMatchObject({ kind: 'allocation', factId: id, ruleVersion: 7, by: [county.lead.accountId] })
  expect(await accountOfOwner(county.store, { kind: 'issuance', ownerId: 'isle' })).toMatchObject({ balance: -40, sequence: 1 })
})

test('sent twice it is booked once and answers the same', async () => {
  const before = await accountOfOwner(county.store, { kind: 'fund', ownerId: COMMUNITY })
  const [first, second] = await Promise.all([1, 2].map(() => county.call(allocateFund, input, { as: county.lead, commandId: 'twice' })))
  expect(second).toEqual(first)
  expect(first?.balance).toBe((before?.balance ?? 0) + 40)
})

test('a command id of the longest length answers the same, too', async () => {
  const options = { as: county.lead, commandId: 'x'.repeat(80) }
  const first = await county.call(allocateFund, input, options)
  expect(await county.call(allocateFund, input, options)).toEqual(first)
})

test('the limit of the profile may be reached and not passed', async () => {
  expect(await county.refusal(allocateFund, { ...input, amountPoints: 501 }, { as: county.lead })).toBe('OVER_LIMIT')
  await expect(county.call(allocateFund, { ...input, unitId: 'salt-lane', amountPoints: 500 }, { as: county.lead })).resolves.toMatchObject({ balance: 500 })
})

test('an official of a street allocates nothing, not even to his own', async () => {
  const official = await county.staff('official', 'east-coast', '陶芒种')
  expect(await county.refusal(allocateFund, { ...input, unitId: 'east-coast' }, { as: official })).toBe('NOT_FOUND')
})

test('two funds opened by the same county at once are both credited', async () => {
  const units = ['reed-pond', 'gull-rock-lane-9', 'salt-lane-2', 'west-coast']
  const funds = await Promise.all(units.map((unitId) => county.call(allocateFund, { ...input, unitId }, { as: county.lead })))
  expect(funds.map(({ balance }) => balance)).toEqual([40, 40, 40, 40])
})
