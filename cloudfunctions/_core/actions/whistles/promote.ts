import { mayPromote } from '#domain/whistles/answering'
import { mayMoveAnswer } from '#domain/whistles/lifecycle'
import { freeNumbers, placeId } from '#domain/whistles/places'
import type { Runtime } from '../../runtime/runtime'
import type { Answer } from '../../store/records/whistles'
import { DuplicateKey, type Tx } from '../../store/store'
import { takenPlaces } from './taken-places'

/** More collisions than a whistle has places mean that others are filling it. */
const MOST_ATTEMPTS = 30

/**
 * S19.4: the first on the waitlist moves up into a place that is free, in a transaction of its own. True when somebody
 * did. Run after each leave and each waitlisting, and repeated by timer: whoever is asked for twice moves up once.
 */
export async function promoteFirst(runtime: Pick<Runtime, 'store' | 'now'>, whistleId: string): Promise<boolean> {
  const { store } = runtime
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const whistle = await store.get('whistles', whistleId)
    if (!whistle || !mayPromote(whistle, runtime.now())) return false
    const n = freeNumbers(whistle.places, await takenPlaces(store, whistleId))[0]
    if (n === undefined) return false
    const [first] = await store.find('answers', { whistleId, status: 'waiting' }, { orderBy: [['answeredAt', 'asc']], limit: 1 })
    if (!first) return false
    try {
      if (await store.transact((tx) => moveUp(tx, first._id, n, runtime.now()))) return true
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error
    }
  }
  return false
}

/** False when the whistle or the answer moved on meanwhile. The rider is told by a message that leaves afterwards. */
async function moveUp(tx: Tx, answerId: string, n: number, at: number): Promise<boolean> {
  const answer = await tx.get('answers', answerId)
  const whistle = answer && (await tx.get('whistles', answer.whistleId))
  if (!answer || !whistle || !mayPromote(whistle, at) || answer.status !== 'waiting' || !mayMoveAnswer(answer.status, 'placed')) return false
  const placed: Answer = { ...answer, status: 'placed', n, version: answer.version + 1 }
  await tx.add('places', { _id: placeId(whistle._id, n), whistleId: whistle._id, n, accountId: answer.accountId, isShut: false })
  await tx.set('answers', placed)
  await tx.set('outgoing', {
    _id: `placed:${placed._id}:${placed.version}`, kind: 'whistle-placed', to: placed.accountId, at, sentAt: null,
    body: JSON.stringify({ whistleId: whistle._id, title: whistle.title, placeName: whistle.placeName, arriveBy: whistle.arriveBy }),
  })
  return true
}
