import { dateOf } from '#domain/calendar/dates'
import { ruleAt } from '#domain/points/rule-at'
import type { PointsRuleVersion } from '../store/records/points-rules'
import type { Store } from '../store/store'

/** S22.13: the points rule in effect at `at`: what is paid, capped, held and kept then, and the version transfers name. */
export async function pointsRuleAt(store: Store, at: number): Promise<PointsRuleVersion> {
  const on = dateOf(at)
  const begun = await store.find('pointsRules', { isWithdrawn: false, fromOn: store.compare.lte(on) }, { orderBy: [['fromOn', 'desc']], limit: 1 })
  const rules = begun.length > 0 ? begun : await store.find('pointsRules', { isWithdrawn: false }, { orderBy: [['fromOn', 'asc']], limit: 1 })
  const rule = ruleAt(rules, on)
  if (!rule) throw new Error('this environment is not provisioned: it has no points rule')
  return rule
}
