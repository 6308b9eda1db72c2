import { showCounty } from '#types/units'
import { pointsEachOf } from '#domain/whistles/escrow'
import { handler } from '../../runtime/handler'
import { pointsRuleAt } from '../points-rule-at'
import { settingsOf } from '../settings'

/** More bodies than a county has. */
const MOST_BODIES = 200

export const showCountyHandler = handler(showCounty, async ({ store, at }) => {
  const [{ face, rootUnitId, reportCategories, whistleTemplates, collectMinutes, quietHours, calendar }, rule, bodies] = await Promise.all([
    settingsOf(store),
    pointsRuleAt(store, at),
    store.find('units', { kind: 'body', isOpen: true }, { orderBy: [['name', 'asc']], limit: MOST_BODIES }),
  ])
  return {
    face, rootUnitId, reportCategories, collectMinutes, quietHours, calendar,
    whistleTemplates: whistleTemplates.map((template) => ({ ...template, pointsEach: pointsEachOf(rule, template.id) })),
    bodies: bodies.map(({ _id, name }) => ({ id: _id, name })),
  }
})
