import { dateOf, startOf } from '#domain/calendar/dates'
import { countedMonths } from '#domain/participation/months'
import type { Runtime } from '../../runtime/runtime'
import type { Participation } from '../../store/records/participation'
import type { Store } from '../../store/store'
import { streetsOf } from '../participation/streets-of'
import { streetFigures, type Counting } from '../participation/street-figures'
import { withinARun } from './within-a-run'

/** As many rows of one month as a query answers. */
const MOST_ROWS = 1_000

/**
 * S17.13: counts this month and the last one anew, once a night, the oldest count first: a run may be killed, late, twice or
 * beside another one, and the next goes on where it stopped. Answers how many rows were written.
 */
export async function countParticipation({ store, now, log }: Runtime, mayGoOn = withinARun()): Promise<number> {
  let written = 0
  for (const due of await dueCounts(store, now())) {
    if (!mayGoOn()) return written
    try {
      if (await countOne({ store, now }, due)) written += 1
    } catch (error) {
      // One that cannot be counted must not keep those behind it waiting.
      log('error', 'participation not counted', { unitId: due.street._id, month: due.month, error: String(error) })
    }
  }
  return written
}

/** `isAlwaysShown`: communities stand right under it; of another one only what it called itself has a row. */
interface Due extends Counting { readonly isAlwaysShown: boolean }

/** What was not counted today yet, what never was before what was. */
async function dueCounts(store: Store, at: number): Promise<Due[]> {
  const { streets, withCommunities } = await streetsOf(store)
  const due: Array<Due & { asOf: number }> = []
  for (const month of countedMonths(at)) {
    const rows = await store.find('participation', { month }, { limit: MOST_ROWS })
    const asOf = new Map(rows.map((row) => [row.unitId, row.asOf]))
    due.push(...streets.map((street) => ({ street, streets, month, isAlwaysShown: withCommunities.has(street._id), asOf: asOf.get(street._id) ?? 0 })))
  }
  return due.filter(({ asOf }) => asOf < startOf(dateOf(at))).sort((a, b) => a.asOf - b.asOf)
}

/** False when another run has counted since, or a street without a community of its own has nothing to show. */
async function countOne({ store, now }: Pick<Runtime, 'store' | 'now'>, due: Due): Promise<boolean> {
  const { street: { _id: unitId }, month, isAlwaysShown } = due
  const asOf = now()
  const row: Participation = { _id: `${unitId}:${month}`, unitId, month, ...await streetFigures(store, due), asOf }
  if (!isAlwaysShown && row.helped === 0 && row.whistles === 0) return false
  return store.transact(async (tx) => {
    const known = await tx.get('participation', row._id)
    if (known && known.asOf >= asOf) return false
    await tx.set('participation', row)
    return true
  })
}
