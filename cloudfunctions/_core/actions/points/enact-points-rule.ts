import { enactPointsRule } from '#types/points-rules'
import { dateOf } from '#domain/calendar/dates'
import { pointsRuleId } from '#domain/points/rule-at'
import { isBeginning, ruleFault } from '#domain/points/rule-change'
import { accountOf, handler, refuse } from '../../runtime/handler'
import type { PointsRuleVersion } from '../../store/records/points-rules'
import { DuplicateKey, type Store } from '../../store/store'
import { settingsWithPoints } from './points-on'
import { rulesOn } from './rule-views'

/**
 * S22.14: the lead unit gives the next version, from a coming day on. Its number is its id and is read before what waits:
 * whoever enacts in between has either taken the number or is seen waiting, so of two at once one is given.
 */
export const enactPointsRuleHandler = handler(enactPointsRule, async ({ input, caller, actor, store, command, at }) => {
  const { whistleTemplates } = await settingsWithPoints(store)
  const version = (await lastVersion(store)) + 1
  const { inEffect, following } = await rulesOn(store, at)
  const { fromOn, reason, ...figures } = input
  if (following) refuse(enactPointsRule, 'RULE_WAITING')
  if (!isBeginning(fromOn, { today: dateOf(at), inEffect })) refuse(enactPointsRule, 'FROM_OUT_OF_RANGE')
  const fault = ruleFault(figures, { inEffect, templateIds: whistleTemplates.map(({ id }) => id) })
  if (fault) refuse(enactPointsRule, fault)
  const rule: PointsRuleVersion = {
    _id: pointsRuleId(version), version, fromOn, ...figures, reason,
    enactedBy: accountOf({ caller })._id, enactedAs: actor.post?.title ?? '', enactedAt: at, isWithdrawn: false, withdrawnBy: null, withdrawnAt: null,
  }
  return command.once(async (tx) => {
    await tx.add('pointsRules', rule)
    return { id: rule._id, version, fromOn }
  }).catch((error: unknown) => {
    if (error instanceof DuplicateKey && error.collection === 'pointsRules') refuse(enactPointsRule, 'RULE_WAITING')
    throw error
  })
})

async function lastVersion(store: Store): Promise<number> {
  const [last] = await store.find('pointsRules', {}, { orderBy: [['version', 'desc']], limit: 1 })
  return last?.version ?? 0
}
