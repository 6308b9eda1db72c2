import { changesFrom } from '@/features/points-rules/changes'
import { figuresOf, startsFrom } from '@/features/points-rules/use-rule-form'
import { aRule } from '../../pages/rule-samples'

test('what nobody touched stays, what was typed counts, and a word is no number', () => {
  const rule = aRule()
  expect(figuresOf({}, rule)).toEqual({
    expiryMonths: 12, holdBusinessDays: 3, dailyCapPoints: 60, monthlyCapPoints: 600, secondPersonAbovePoints: 30,
    pointsEach: [{ templateId: 'cones', points: 20 }, { templateId: 'storm', points: 30 }],
  })
  expect(figuresOf({ cones: ' 24 ', monthlyCapPoints: '700' }, rule)).toMatchObject({ monthlyCapPoints: 700, pointsEach: [{ templateId: 'cones', points: 24 }, { templateId: 'storm', points: 30 }] })
  for (const typed of ['', '1.5', '-1', '二十', '1234567']) expect(figuresOf({ cones: typed }, rule)).toBeNull()
})

test('a version begins tomorrow or on one of the next firsts, each once', () => {
  expect(startsFrom('2026-07-15')).toEqual(['2026-07-16', '2026-08-01', '2026-09-01', '2026-10-01'])
  expect(startsFrom('2026-12-31')).toEqual(['2027-01-01', '2027-02-01', '2027-03-01'])
})

test('only what differs is told, what whistles pay first', () => {
  const next = { ...aRule(), expiryMonths: 18, pointsEach: [{ templateId: 'cones', points: 24 }, { templateId: 'storm', points: 30 }] }
  expect(changesFrom(aRule(), next)).toEqual([{ label: '放锥桶 · 看护 20 分钟', before: 20, after: 24 }, { label: '能用几个月', before: 12, after: 18 }])
  expect(changesFrom(aRule(), aRule())).toEqual([])
})
