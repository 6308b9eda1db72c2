import type { PointsRuleView, RuleFigures } from '#types/points-rules'
import { ruleWords } from '@/copy/points-rules'

/** The figures of a rule but for what each whistle pays, in the order people read them. */
export const TERMS = ['dailyCapPoints', 'monthlyCapPoints', 'expiryMonths', 'holdBusinessDays', 'secondPersonAbovePoints'] as const
export type Term = (typeof TERMS)[number]

export interface Change { label: string; before: number; after: number }

/** What a rule says otherwise than the one before it; what each whistle pays first. */
export function changesFrom(before: PointsRuleView, after: RuleFigures): Change[] {
  const pays = new Map(after.pointsEach.map(({ templateId, points }) => [templateId, points]))
  const changes = [
    ...before.pointsEach.map(({ templateId, title, points }) => ({ label: title, before: points, after: pays.get(templateId) ?? points })),
    ...TERMS.map((term) => ({ label: ruleWords.terms[term], before: before[term], after: after[term] })),
  ]
  return changes.filter((change) => change.before !== change.after)
}
