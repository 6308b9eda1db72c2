import { WAITING_FOR_STAFF } from '#domain/reports/lifecycle'
import type { Post } from '../../store/records/accounts'
import type { Unit } from '../../store/records/units'
import type { Store } from '../../store/store'

/** What is begun and not ended in a unit and below it. */
export interface OpenWork { openWhistles: number; openReports: number; heldRedemptions: number }

/** A station is a leaf: goods wait there and nowhere else. */
export async function openWork(store: Store, { _id, kind }: Pick<Unit, '_id' | 'kind'>): Promise<OpenWork> {
  const [openWhistles, openReports, handledReports, heldRedemptions] = await Promise.all([
    store.count('whistles', { within: _id, status: 'open' }),
    store.count('reports', { within: _id, status: store.compare.in(WAITING_FOR_STAFF) }),
    kind === 'body' ? store.count('reports', { handledWithin: _id, status: store.compare.in(WAITING_FOR_STAFF) }) : 0,
    kind === 'station' ? store.count('redemptions', { stationId: _id, status: 'held' }) : 0,
  ])
  return { openWhistles, openReports: openReports + handledReports, heldRedemptions }
}

export const isWorkLeft = ({ openWhistles, openReports, heldRedemptions }: OpenWork): boolean => openWhistles + openReports + heldRedemptions > 0

/** More posts than a unit has. */
const MOST_POSTS = 200

/** Whether somebody holds it or may still join it. */
export const isTaken = ({ holderId, invitation }: Pick<Post, 'holderId' | 'invitation'>): boolean => holderId !== null || invitation !== null

/** The posts of one unit that are taken. */
export async function takenPostsAt(store: Store, unitId: string): Promise<Post[]> {
  return (await store.find('posts', { unitId }, { limit: MOST_POSTS })).filter(isTaken)
}
