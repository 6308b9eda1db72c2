import { isBeginning, namesEach, ruleFault } from '#domain/points/rule-change'
import type { RuleFigures } from '#types/points-rules'

const inEffect: RuleFigures = {
  expiryMonths: 12, holdBusinessDays: 3, dailyCapPoints: 60, monthlyCapPoints: 600, secondPersonAbovePoints: 30,
  pointsEach: [{ templateId: 'cones', points: 20 }, { templateId: 'storm', points: 30 }],
}
const proposed = (change: Partial<RuleFigures>): RuleFigures => ({ ...inEffect, dailyCapPoints: 70, ...change })
const faultOf = (change: Partial<RuleFigures>) => ruleFault(proposed(change), { inEffect, templateIds: ['cones', 'storm'] })

describe('the first day of a version', () => {
  const at = (fromOn: string) => isBeginning(fromOn, { today: '2026-07-15', inEffect: { fromOn: '2026-03-01' } })

  test('is tomorrow at the earliest and a year ahead at the latest', () => {
    expect([at('2026-07-14'), at('2026-07-15'), at('2026-07-16'), at('2027-07-16'), at('2027-07-17')]).toEqual([false, false, true, true, false])
  })

  test('is a date there is', () => {
    expect([at('2026-13-01'), at('2027-02-30'), at('2026-08-32')]).toEqual([false, false, false])
  })

  test('lies after the day on which the version in effect began, also while a clock is behind it', () => {
    expect(isBeginning('2026-07-16', { today: '2026-07-15', inEffect: { fromOn: '2026-07-16' } })).toBe(false)
  })
})

test('a version names every template of the county once', () => {
  const pointsEach = inEffect.pointsEach
  expect(namesEach(pointsEach, ['storm', 'cones'])).toBe(true)
  expect(namesEach(pointsEach, ['cones'])).toBe(false)
  expect(namesEach(pointsEach, ['cones', 'storm', 'bikes'])).toBe(false)
  expect(namesEach([pointsEach[0]!, pointsEach[0]!], ['cones', 'storm'])).toBe(false)
  expect(faultOf({ pointsEach: pointsEach.slice(1) })).toBe('TEMPLATES_DIFFER')
})

test('a place may pay a whole day, a day may fill a month and a second person may be wanted at a day’s cap, and not a point more', () => {
  expect(faultOf({ pointsEach: [{ templateId: 'cones', points: 70 }, { templateId: 'storm', points: 30 }], monthlyCapPoints: 70, secondPersonAbovePoints: 70 })).toBeNull()
  expect(faultOf({ pointsEach: [{ templateId: 'cones', points: 71 }, { templateId: 'storm', points: 30 }] })).toBe('CAPS_CROSSED')
  expect(faultOf({ monthlyCapPoints: 69 })).toBe('CAPS_CROSSED')
  expect(faultOf({ secondPersonAbovePoints: 71 })).toBe('CAPS_CROSSED')
})

test('a day still takes in what whistles of the rule in effect promised', () => {
  const cheap = [{ templateId: 'cones', points: 5 }, { templateId: 'storm', points: 5 }]
  expect(faultOf({ pointsEach: cheap, dailyCapPoints: 30, secondPersonAbovePoints: 10 })).toBeNull()
  expect(faultOf({ pointsEach: cheap, dailyCapPoints: 29, secondPersonAbovePoints: 10 })).toBe('CAP_BELOW_PROMISED')
})

test('a version that says what holds already is none', () => {
  expect(faultOf({ dailyCapPoints: 60 })).toBe('NOTHING_CHANGED')
  expect(faultOf({ dailyCapPoints: 60, pointsEach: [...inEffect.pointsEach].reverse() })).toBe('NOTHING_CHANGED')
  expect(faultOf({ dailyCapPoints: 60, expiryMonths: 13 })).toBeNull()
  expect(faultOf({ dailyCapPoints: 60, pointsEach: [{ templateId: 'cones', points: 21 }, { templateId: 'storm', points: 30 }] })).toBeNull()
})
