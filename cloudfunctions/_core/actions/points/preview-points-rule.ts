import { previewPointsRule } from '#types/points-rules'
import { addMonths, dateOf, lastDayOf, monthOf } from '#domain/calendar/dates'
import { previewRule, shownCount } from '#domain/points/preview'
import { namesEach } from '#domain/points/rule-change'
import { handler, refuse } from '../../runtime/handler'
import { creditsOf } from './month-credits'
import { settingsWithPoints } from './points-on'

/** This month and the two after it: all of it lies within three months. */
const SOON_MONTHS = 2

/** S22.15: a proposal beside what last month's awards really paid. Nothing is written. */
export const previewPointsRuleHandler = handler(previewPointsRule, async ({ input: rule, store, at }) => {
  const { whistleTemplates } = await settingsWithPoints(store)
  if (!namesEach(rule.pointsEach, whistleTemplates.map(({ id }) => id))) refuse(previewPointsRule, 'TEMPLATES_DIFFER')
  const thisMonth = monthOf(dateOf(at))
  const month = addMonths(thisMonth, -1)
  const soon = addMonths(thisMonth, SOON_MONTHS)
  const { credits, ...looked } = await creditsOf(store, month)
  const { awards, paid, heldUp, affected, templates, runsOut } = previewRule(credits, rule, soon)
  return {
    month, ...looked, awards, paid, heldUp, affectedRiders: shownCount(affected),
    templates: whistleTemplates.map(({ id, title }) => ({ templateId: id, title, ...(templates.get(id) ?? { awards: 0, before: 0, after: 0 }) })),
    runsOut: { by: lastDayOf(soon), ...runsOut },
  }
})
