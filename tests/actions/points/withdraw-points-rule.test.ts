import { withdrawPointsRule } from '#types/points-rules'
import { pointsRuleAt } from '#core/actions/points-rule-at'
import { openCounty, type County } from '../../support/county'
import { AUGUST_AT, enacted } from './rules'

let county: County
beforeEach(async () => { county = await openCounty() })
afterEach(() => county.close())

const refusal = (version: number) => county.refusal(withdrawPointsRule, { version }, { as: county.lead })

test('a version taken back before its day keeps its record and never takes effect', async () => {
  const version = await enacted(county)
  county.at = AUGUST_AT - 1
  expect(await county.call(withdrawPointsRule, { version }, { as: county.lead })).toEqual({ id: 'rule-8', version })
  expect(await county.store.get('pointsRules', 'rule-8')).toMatchObject({ isWithdrawn: true, withdrawnBy: county.lead.accountId, withdrawnAt: AUGUST_AT - 1 })
  expect((await pointsRuleAt(county.store, AUGUST_AT)).version).toBe(7)
})

test('from the first instant of its day on it stays', async () => {
  const version = await enacted(county)
  county.at = AUGUST_AT
  expect(await refusal(version)).toBe('RULE_BEGUN')
})

test('what the county began with is never taken back, not even by a clock that is behind', async () => {
  expect(await refusal(7)).toBe('RULE_BEGUN')
  county.at -= 10 * 86_400_000
  expect(await refusal(7)).toBe('RULE_BEGUN')
})

test('it is taken back once, and the same command may be sent again', async () => {
  const version = await enacted(county)
  const once = await county.reply(withdrawPointsRule, { version }, { as: county.lead, commandId: 'back' })
  expect(await county.reply(withdrawPointsRule, { version }, { as: county.lead, commandId: 'back' })).toEqual(once)
  expect(await refusal(version)).toBe('RULE_WITHDRAWN')
})

test('a version there is not is not found', async () => {
  expect(await refusal(99)).toBe('NOT_FOUND')
})
