import type { RuleFigures } from '#types/points-rules'
import { addDays, dateOf, startOf } from '../calendar/dates'

export type RuleFault = 'TEMPLATES_DIFFER' | 'CAPS_CROSSED' | 'CAP_BELOW_PROMISED' | 'NOTHING_CHANGED'

/** Far enough for next year's budget. */
const FARTHEST_DAYS = 366

/** S22.14: a version begins on a coming day, tomorrow at the earliest, after the one in effect began. */
export function isBeginning(fromOn: string, { today, inEffect }: { today: string; inEffect: { fromOn: string } }): boolean {
  const isDate = !Number.isNaN(startOf(fromOn)) && dateOf(startOf(fromOn)) === fromOn
  return isDate && fromOn > today && fromOn > inEffect.fromOn && fromOn <= addDays(today, FARTHEST_DAYS)
}

/** S22.14: whether a rule names each of the county's templates once and no other. */
export function namesEach(pointsEach: RuleFigures['pointsEach'], templateIds: readonly string[]): boolean {
  const named = new Set(pointsEach.map(({ templateId }) => templateId))
  return pointsEach.length === templateIds.length && templateIds.every((id) => named.has(id))
}

/**
 * S22.14: what is wrong with a proposal. A day must take in the dearest whistle, also of those blown under the rule in
 * effect, or what was promised could never be paid; a month takes in a day; a grant that wants a second person fits a day.
 */
export function ruleFault(proposed: RuleFigures, { inEffect, templateIds }: { inEffect: RuleFigures; templateIds: readonly string[] }): RuleFault | null {
  const { dailyCapPoints, monthlyCapPoints, secondPersonAbovePoints, pointsEach } = proposed
  if (!namesEach(pointsEach, templateIds)) return 'TEMPLATES_DIFFER'
  if (monthlyCapPoints < dailyCapPoints || secondPersonAbovePoints > dailyCapPoints || dearest(pointsEach) > dailyCapPoints) return 'CAPS_CROSSED'
  if (dearest(inEffect.pointsEach) > dailyCapPoints) return 'CAP_BELOW_PROMISED'
  return isSame(proposed, inEffect) ? 'NOTHING_CHANGED' : null
}

const dearest = (pointsEach: RuleFigures['pointsEach']): number => Math.max(0, ...pointsEach.map(({ points }) => points))

const TERMS = ['expiryMonths', 'holdBusinessDays', 'dailyCapPoints', 'monthlyCapPoints', 'secondPersonAbovePoints'] as const

function isSame(one: RuleFigures, other: RuleFigures): boolean {
  const before = new Map(other.pointsEach.map(({ templateId, points }) => [templateId, points]))
  return TERMS.every((term) => one[term] === other[term]) && one.pointsEach.every(({ templateId, points }) => before.get(templateId) === points)
}
