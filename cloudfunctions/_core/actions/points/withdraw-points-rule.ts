import { withdrawPointsRule } from '#types/points-rules'
import { dateOf } from '#domain/calendar/dates'
import { pointsRuleId } from '#domain/points/rule-at'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { settingsWithPoints } from './points-on'

/** S22.14: a version whose day has not come is taken back; it keeps its number, which is not given again. */
export const withdrawPointsRuleHandler = handler(withdrawPointsRule, async ({ input, caller, store, command, at }) => {
  await settingsWithPoints(store)
  const by = accountOf({ caller })._id
  return command.once(async (tx) => {
    const rule = await tx.get('pointsRules', pointsRuleId(input.version))
    if (!rule) refuse(withdrawPointsRule, 'NOT_FOUND')
    if (rule.isWithdrawn) refuse(withdrawPointsRule, 'RULE_WITHDRAWN')
    // Without who enacted it, it is the one the county began with, which holds for all time before its day, too.
    if (rule.enactedBy === null || rule.fromOn <= dateOf(at)) refuse(withdrawPointsRule, 'RULE_BEGUN')
    await tx.set('pointsRules', { ...rule, isWithdrawn: true, withdrawnBy: by, withdrawnAt: at })
    return { id: rule._id, version: rule.version }
  })
})
