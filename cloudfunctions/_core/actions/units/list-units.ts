import { listUnits } from '#types/units'
import { handler } from '../../runtime/handler'

/** The contract's bound: the platform's largest page. A city has some 420 communities. */
const MOST_UNITS = 1_000

export const listUnitsHandler = handler(listUnits, async ({ store, input }) => {
  const units = await store.find('units', { kind: input.kind, isOpen: true }, { orderBy: [['name', 'asc']], limit: MOST_UNITS })
  return { rows: units.map(({ _id, kind, name, parentId, place }) => ({ id: _id, kind, name, parentId, ...(place ? { place } : {}) })) }
})
