import type { OutputOf } from '#types/core/action'
import type { PointsRuleView, previewPointsRule, showPointsRules } from '#types/points-rules'
import { ok } from '../doubles/server'
import { NOW } from './roles-samples'

/** The rule in effect; NOW is in July 2026. */
export const aRule = (part: Partial<PointsRuleView> = {}): PointsRuleView => ({
  version: 1, status: 'in-effect', fromOn: '2026-03-01', expiryMonths: 12, holdBusinessDays: 3, dailyCapPoints: 60, monthlyCapPoints: 600, secondPersonAbovePoints: 30,
  pointsEach: [{ templateId: 'cones', title: '放锥桶 · 看护 20 分钟', points: 20 }, { templateId: 'storm', title: '雨后清一清雨箅子', points: 30 }],
  enactedAt: NOW, enactedAs: null, reason: '', ...part,
})

export const theNext = aRule({ version: 2, status: 'next', fromOn: '2026-08-01', dailyCapPoints: 80, enactedAs: '牵头单位', reason: '纪要第 6 号' })

export const rulesShown = (following: PointsRuleView | null = null) =>
  ok({ inEffect: aRule(), following, rows: following ? [following, aRule()] : [aRule()] } satisfies OutputOf<typeof showPointsRules>)

export const aTrial = (part: Partial<OutputOf<typeof previewPointsRule>> = {}) => ok({
  month: '2026-06', until: '2026-06-30', isWhole: true, versions: [1], awards: 62, paid: { before: 1_240, after: 1_488 }, heldUp: 3, affectedRiders: null,
  templates: [{ templateId: 'cones', title: '放锥桶 · 看护 20 分钟', awards: 62, before: 1_240, after: 1_488 }, { templateId: 'storm', title: '雨后清一清雨箅子', awards: 0, before: 0, after: 0 }],
  runsOut: { by: '2026-09-30', before: 0, after: 40 }, ...part,
} satisfies OutputOf<typeof previewPointsRule>)
