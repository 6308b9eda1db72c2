import type { Runtime } from '../../runtime/runtime'
import type { Unit } from '../../store/records/units'
import { turnOffer } from '../points/turn-offer'
import { vacateWithInvitation } from '../accounts/vacated'
import { isTaken, isWorkLeft, openWork, takenPostsAt } from './open-work'

/** More offers than a station has. */
const MOST_OFFERS = 200

/**
 * S1.8: lets go of what hangs on a closed unit, each in a transaction of its own: offers are taken down at once, and when
 * nothing is open there any more its posts are vacant. Safe to run late, twice or beside itself. True when nothing is left.
 */
export async function windUp({ store }: Pick<Runtime, 'store'>, { _id, kind }: Pick<Unit, '_id' | 'kind'>): Promise<boolean> {
  const offers = await store.find('offers', { stationId: _id, isOpen: true }, { limit: MOST_OFFERS })
  for (const offer of offers) await store.transact((tx) => turnOffer(tx, offer._id, false))
  if (isWorkLeft(await openWork(store, { _id, kind }))) return false
  for (const { _id: postId } of await takenPostsAt(store, _id)) {
    await store.transact(async (tx) => {
      const post = await tx.get('posts', postId)
      if (post && isTaken(post)) await vacateWithInvitation(tx, post)
    })
  }
  await store.transact(async (tx) => {
    const unit = await tx.get('units', _id)
    if (unit?.isWindingUp) await tx.set('units', { ...unit, isWindingUp: false, version: unit.version + 1 })
  })
  return true
}
