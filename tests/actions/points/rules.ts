import { enactPointsRule, type RuleFigures } from '#types/points-rules'
import type { County } from '../../support/county'

/** What the third county begins with, version 7; NOON is 2026-07-15. */
export const FIRST: RuleFigures = {
  expiryMonths: 2, holdBusinessDays: 2, dailyCapPoints: 8, monthlyCapPoints: 60, secondPersonAbovePoints: 4,
  pointsEach: [{ templateId: 'sandbags', points: 5 }, { templateId: 'lanterns', points: 3 }],
}
export const TOMORROW = '2026-07-16'
export const AUGUST = '2026-08-01'
export const AUGUST_AT = Date.parse('2026-08-01T00:00:00+08:00')

/** A proposal that differs from the first in what a sandbag pays. */
export const proposal = (change: Partial<RuleFigures> = {}): RuleFigures => ({
  ...FIRST, pointsEach: [{ templateId: 'sandbags', points: 6 }, { templateId: 'lanterns', points: 3 }], ...change,
})

/** Enacted by the lead unit; answers its version. */
export async function enacted(county: County, { fromOn = AUGUST, ...change }: Partial<RuleFigures> & { fromOn?: string } = {}): Promise<number> {
  return (await county.call(enactPointsRule, { fromOn, reason: '联席会议纪要第 6 号', ...proposal(change) }, { as: county.lead })).version
}
