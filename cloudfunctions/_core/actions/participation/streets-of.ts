import type { Unit } from '../../store/records/units'
import type { Store } from '../../store/store'
import { walk } from '../points/walk'

/** S17.13: every street, closed ones, too: their months go on; and those of them that communities stand right under. */
export async function streetsOf(store: Store): Promise<{ streets: Unit[]; withCommunities: ReadonlySet<string | null> }> {
  const streets: Unit[] = []
  const parentIds = new Set<string | null>()
  for await (const units of walk(store, 'units')) {
    streets.push(...units.filter(({ kind }) => kind === 'street'))
    for (const { kind, parentId } of units) if (kind === 'community') parentIds.add(parentId)
  }
  return { streets, withCommunities: parentIds }
}
