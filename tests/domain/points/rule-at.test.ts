import { pointsRuleId, ruleAfter, ruleAt } from '#domain/points/rule-at'

const rule = (version: number, fromOn: string, isWithdrawn = false) => ({ version, fromOn, isWithdrawn })
const first = rule(1, '2026-03-01')
const second = rule(2, '2026-07-01')
const third = rule(3, '2026-08-01')

test('a version is in effect from its first day to the day before the next one', () => {
  const at = (on: string) => ruleAt([third, first, second], on)?.version
  expect([at('2026-06-30'), at('2026-07-01'), at('2026-07-31'), at('2026-08-01'), at('2030-01-01')]).toEqual([1, 2, 2, 3, 3])
})

test('the first version holds for all time before its own, too', () => {
  expect(ruleAt([second, first], '1999-12-31')).toBe(first)
})

test('a withdrawn version never takes effect and follows nothing', () => {
  const withdrawn = rule(2, '2026-07-01', true)
  expect(ruleAt([first, withdrawn], '2026-07-02')).toBe(first)
  expect(ruleAfter([first, withdrawn], '2026-06-30')).toBeNull()
})

test('of two that begin on one day the later version holds', () => {
  expect(ruleAt([rule(3, '2026-07-01'), rule(2, '2026-07-01'), first], '2026-07-01')?.version).toBe(3)
})

test('what follows is the next to begin, and nothing once it has begun', () => {
  expect(ruleAfter([third, second, first], '2026-06-30')).toBe(second)
  expect(ruleAfter([third, second, first], '2026-07-01')).toBe(third)
  expect(ruleAfter([third, second, first], '2026-08-01')).toBeNull()
})

test('before the first version begins it is in effect and does not follow itself', () => {
  expect(ruleAfter([first], '2026-01-01')).toBeNull()
})

test('without a version there is none in effect', () => {
  expect(ruleAt([], '2026-07-01')).toBeNull()
})

test('a version is found by its number', () => {
  expect(pointsRuleId(7)).toBe('rule-7')
})
