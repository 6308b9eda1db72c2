import { mayPromote } from '#domain/whistles/answering'
import { stillAhead } from '#domain/whistles/arrival'
import { freeNumbers, placeId } from '#domain/whistles/places'
import { turnUnits } from '#domain/whistles/recruiting'
import { withTurn } from '#domain/whistles/turns'
import type { Runtime } from '../../runtime/runtime'
import type { Answer, Whistle } from '../../store/records/whistles'
import { DuplicateKey, type Tx } from '../../store/store'
import { isQuietAt } from './quiet-at'
import { queueOf } from './queue'
import { takenPlaces } from './taken-places'

/** More collisions than a whistle has places mean that others are filling it. */
const MOST_ATTEMPTS = 30

/**
 * S19.4: the first on the waitlist moves up into a place that is free, in a transaction of its own. True when somebody
 * did. Run after each leave and each waitlisting, and repeated by timer: whoever is asked for twice moves up once.
 */
export async function promoteFirst({ store, now }: Pick<Runtime, 'store' | 'now'>, whistle: Pick<Whistle, '_id' | 'places'>): Promise<boolean> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const n = freeNumbers(whistle.places, await takenPlaces(store, whistle._id))[0]
    if (n === undefined) return false
    const [first] = await queueOf(store, whistle._id, 1)
    if (!first) return false
    try {
      const isSilent = await isQuietAt(store, now())
      const outcome = await store.transact((tx) => moveUp(tx, first._id, { n, at: now(), isSilent }))
      if (outcome !== 'moved on') return outcome === 'placed'
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error
    }
  }
  return false
}

/** The whistle and the answer are read again: one may be over by now, the other moved on. The message leaves afterwards. */
async function moveUp(tx: Tx, answerId: string, { n, at, isSilent }: { n: number; at: number; isSilent: boolean }): Promise<'placed' | 'moved on' | 'over'> {
  const answer = await tx.get('answers', answerId)
  if (!answer || answer.status !== 'waiting') return 'moved on'
  const whistle = await tx.get('whistles', answer.whistleId)
  if (!whistle || !mayPromote(whistle, at)) return 'over'
  const placed: Answer = { ...answer, status: 'placed', n, arriveAt: stillAhead(answer.arriveAt, at), version: answer.version + 1 }
  await tx.add('places', { _id: placeId(whistle._id, n), whistleId: whistle._id, n, accountId: answer.accountId, isShut: false })
  await tx.set('answers', placed)
  if (whistle.collected) await haveTurn(tx, placed.accountId, { whistle, at })
  if (!isSilent) await tx.set('outgoing', {
    _id: `placed:${placed._id}:${placed.version}`, kind: 'whistle-placed', to: placed.accountId, at, sentAt: null,
    body: JSON.stringify({ whistleId: whistle._id, title: whistle.title, placeName: whistle.placeName, arriveBy: whistle.arriveBy }),
  })
  return 'placed'
}

/** S19.32: who moves up after a settlement has had his turn, as if he had been picked. */
async function haveTurn(tx: Tx, accountId: string, { whistle, at }: { whistle: Whistle; at: number }): Promise<void> {
  const account = await tx.get('accounts', accountId)
  if (account) await tx.set('accounts', { ...account, enrollments: withTurn(account.enrollments, turnUnits(whistle), { isPlaced: true, at }), version: account.version + 1 })
}
