import { showCounty } from '#types/units'
import { handler } from '../../runtime/handler'
import { settingsOf } from '../settings'

/** More bodies than a county has. */
const MOST_BODIES = 200

export const showCountyHandler = handler(showCounty, async ({ store }) => {
  const [{ face, rootUnitId, reportCategories, whistleTemplates }, bodies] = await Promise.all([
    settingsOf(store),
    store.find('units', { kind: 'body', isOpen: true }, { orderBy: [['name', 'asc']], limit: MOST_BODIES }),
  ])
  return { face, rootUnitId, reportCategories, whistleTemplates, bodies: bodies.map(({ _id, name }) => ({ id: _id, name })) }
})
