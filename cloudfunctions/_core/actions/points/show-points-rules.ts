import { showPointsRules } from '#types/points-rules'
import { handler } from '../../runtime/handler'
import { page } from '../../store/page'
import { settingsWithPoints } from './points-on'
import { rulesOn, ruleViewer } from './rule-views'

/** S22.13: the rule in effect and the next are anyone's to read, and so is every version there was. */
export const showPointsRulesHandler = handler(showPointsRules, async ({ input, store, keys, at }) => {
  const [settings, rules] = await Promise.all([settingsWithPoints(store), rulesOn(store, at)])
  const viewed = ruleViewer(settings, rules)
  const { rows, next } = await page(store, {
    name: 'pointsRules', where: {}, sortKey: 'version', direction: 'desc',
    limit: input.limit, cursor: input.cursor, boundTo: 'showPointsRules||', sign: keys.sign,
  })
  return { inEffect: viewed(rules.inEffect), following: rules.following && viewed(rules.following), rows: rows.map(viewed), next }
})
