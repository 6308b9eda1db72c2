import type { PointsRuleStatus, PointsRuleView } from '#types/points-rules'
import { dateOf } from '#domain/calendar/dates'
import { ruleAfter } from '#domain/points/rule-at'
import type { PointsRuleVersion } from '../../store/records/points-rules'
import type { Setting } from '../../store/records/settings'
import type { Store } from '../../store/store'
import { pointsRuleAt } from '../points-rule-at'

/** One waits at most; more would mean that something went wrong. */
const MOST_WAITING = 5

export interface RulesOn { inEffect: PointsRuleVersion; following: PointsRuleVersion | null }

/** S22.13: the version in effect at `at` and the one that follows it. */
export async function rulesOn(store: Store, at: number): Promise<RulesOn> {
  const today = dateOf(at)
  const [inEffect, later] = await Promise.all([
    pointsRuleAt(store, at),
    store.find('pointsRules', { isWithdrawn: false, fromOn: store.compare.gt(today) }, { orderBy: [['fromOn', 'asc']], limit: MOST_WAITING }),
  ])
  return { inEffect, following: ruleAfter([inEffect, ...later.filter(({ _id }) => _id !== inEffect._id)], today) }
}

/** Versions as anyone may read them. */
export function ruleViewer({ whistleTemplates }: Setting, { inEffect, following }: RulesOn): (rule: PointsRuleVersion) => PointsRuleView {
  const titles = new Map(whistleTemplates.map(({ id, title }) => [id, title]))
  const statusOf = ({ version, isWithdrawn }: PointsRuleVersion): PointsRuleStatus => {
    if (isWithdrawn) return 'withdrawn'
    if (version === inEffect.version) return 'in-effect'
    return version === following?.version ? 'next' : 'past'
  }
  return (rule) => {
    const { _id: _, isWithdrawn: _isWithdrawn, withdrawnAt: _at, withdrawnBy: _by, enactedBy, enactedAs, pointsEach, ...figures } = rule
    return {
      ...figures, status: statusOf(rule), enactedAs: enactedBy === null ? null : enactedAs,
      pointsEach: pointsEach.map(({ templateId, points }) => ({ templateId, title: titles.get(templateId) ?? '', points })),
    }
  }
}
