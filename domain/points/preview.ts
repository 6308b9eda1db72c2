import type { RuleFigures } from '#types/points-rules'
import { addMonths, monthOf } from '../calendar/dates'
import { capPassed, NOTHING_CREDITED, withCredit, type Credited } from './caps'

/** What one worker was credited: an award of a template, or a grant, which no template prices. */
export interface PaidCredit { account: string; on: string; points: number; templateId: string | null; expiryMonths: number }

export interface BeforeAfter { before: number; after: number }

export interface RulePreview {
  awards: number
  paid: BeforeAfter
  /** Awards that would have met a cap on their day; the ledger takes an award whole or not at all. */
  heldUp: number
  /** Workers whose awards would have come to another sum. */
  affected: number
  templates: Map<string, BeforeAfter & { awards: number }>
  runsOut: BeforeAfter
}

/**
 * S22.15: what a proposed rule would have done with the credits of one calendar month, which come in their order for each
 * account. Grants keep their amount and take their share of the caps. `runsOut` counts what would be gone by the end of
 * `throughMonth` (`YYYY-MM`).
 */
export function previewRule(credits: Iterable<PaidCredit>, rule: RuleFigures, throughMonth: string): RulePreview {
  const pays = new Map(rule.pointsEach.map(({ templateId, points }) => [templateId, points]))
  const preview: RulePreview = { awards: 0, paid: none(), heldUp: 0, affected: 0, templates: new Map(), runsOut: none() }
  const credited = new Map<string, Credited>()
  const differs = new Map<string, number>()
  for (const credit of credits) {
    const { account, on, templateId } = credit
    const points = templateId === null ? credit.points : (pays.get(templateId) ?? 0)
    const counted = withCredit(credited.get(account) ?? NOTHING_CREDITED, points, on)
    const isHeldUp = capPassed(counted, rule) !== null
    if (!isHeldUp) credited.set(account, counted)
    if (templateId === null) continue
    const after = isHeldUp ? 0 : points
    addAward(preview, credit, templateId, after)
    if (isHeldUp) preview.heldUp += 1
    differs.set(account, (differs.get(account) ?? 0) + after - credit.points)
    const month = monthOf(on)
    if (addMonths(month, credit.expiryMonths) <= throughMonth) preview.runsOut.before += credit.points
    if (addMonths(month, rule.expiryMonths) <= throughMonth) preview.runsOut.after += after
  }
  return { ...preview, affected: [...differs.values()].filter((points) => points !== 0).length }
}

function addAward(preview: RulePreview, { points }: PaidCredit, templateId: string, after: number): void {
  const template = preview.templates.get(templateId) ?? { awards: 0, ...none() }
  preview.templates.set(templateId, { awards: template.awards + 1, before: template.before + points, after: template.after + after })
  preview.awards += 1
  preview.paid = { before: preview.paid.before + points, after: preview.paid.after + after }
}

const none = (): BeforeAfter => ({ before: 0, after: 0 })

/** Below this many, a count could point at a person. */
const FEWEST_SHOWN = 5

/** S22.15: a count of people as it may be shown; null: fewer than five. */
export const shownCount = (people: number): number | null => (people < FEWEST_SHOWN ? null : people)
