import { widenWhistle } from '#types/whistle-calls'
import { nobodyAtOf, widenFault } from '#domain/whistles/calling'
import { numbersOf, placeId } from '#domain/whistles/places'
import { handler, refuse, type Args } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import type { Whistle } from '../../store/records/whistles'
import type { Tx } from '../../store/store'
import { settingsOf } from '../settings'

/** More communities than a street has. */
const MOST_NEIGHBOURS = 100

/** S19.34: who joined another community of the street is offered it from now on; nobody else sees more of it than before. */
export const widenWhistleHandler = handler(widenWhistle, async (args) => {
  const { subject, store, command, now } = args
  const [neighbours, { nobodyMinutes }] = await Promise.all([neighboursOf(args), settingsOf(store)])
  return command.once(async (tx) => {
    const whistle = await tx.get('whistles', subject._id)
    if (!whistle) throw new Refusal('NOT_FOUND')
    const at = now()
    const fault = widenFault(whistle, await placesHeld(tx, whistle), at)
    if (fault) refuse(widenWhistle, fault)
    if (neighbours.length === 0) refuse(widenWhistle, 'NO_NEIGHBOURS')
    const version = whistle.version + 1
    await tx.set('whistles', { ...whistle, offeredTo: neighbours, nobodyAt: nobodyAtOf({ collected: null }, { at, nobodyMinutes }), version })
    return { id: whistle._id, version, status: whistle.status, communities: neighbours.length }
  })
})

/** The other open communities under the same parent. */
async function neighboursOf({ store, subject: { communityId } }: Args<typeof widenWhistle>): Promise<string[]> {
  const community = await store.get('units', communityId)
  if (!community || community.parentId === null) return []
  const units = await store.find('units', { within: community.parentId, kind: 'community' }, { limit: MOST_NEIGHBOURS })
  return units.filter(({ _id, isOpen }) => isOpen && _id !== communityId).map(({ _id }) => _id)
}

async function placesHeld(tx: Tx, { _id, places }: Whistle): Promise<number> {
  let held = 0
  for (const n of numbersOf(places)) if ((await tx.get('places', placeId(_id, n)))?.accountId) held += 1
  return held
}
