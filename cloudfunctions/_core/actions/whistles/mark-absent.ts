import type { Store, Tx } from '../../store/store'
import { answersOf, takenPlaces } from './taken-places'

/**
 * S19.9: after a whistle closed, who held a place and did not come is absent: one small transaction each, safe to
 * repeat. Answers how many it moved. Nothing is recorded beside it.
 */
export async function markAbsent(store: Store, whistleId: string): Promise<number> {
  let moved = 0
  for (const { _id, status } of await answersOf(store, await takenPlaces(store, whistleId))) {
    if (status === 'placed' && (await store.transact((tx) => markOne(tx, _id)))) moved += 1
  }
  return moved
}

async function markOne(tx: Tx, answerId: string): Promise<boolean> {
  const answer = await tx.get('answers', answerId)
  if (answer?.status !== 'placed') return false
  await tx.set('answers', { ...answer, status: 'absent', version: answer.version + 1 })
  return true
}
