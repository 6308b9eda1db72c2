import { consentsOf, moveIds } from '../move-consent'
import { whole } from './listed'

/** A query's bound; nobody holds more. */
const MOST_POSTS = 200
/** Of each consent; who said yes and no more often reads the latest. */
const MOST_MOVES = 100

export const account = whole(async ({ store, account: { displayName, riderStatus, verifiedAt, createdAt, enrollments } }) => {
  const communities = await store.getMany('units', enrollments.map(({ communityId }) => communityId))
  return [{
    displayName, riderStatus, verifiedAt, createdAt,
    communities: enrollments.map(({ communityId, enrolledAt }) => ({ name: communities.get(communityId)?.name ?? '', enrolledAt })),
  }]
})

export const consents = whole(async ({ store, account: { _id } }) => {
  const known = await consentsOf(store, _id)
  const moves = await store.getMany('consentMoves', known.flatMap((one) => moveIds(one, MOST_MOVES)))
  return known.flatMap((consent) => moveIds(consent, MOST_MOVES).flatMap((id) => {
    const move = moves.get(id)
    return move ? [{ kind: consent.kind, status: move.status, textVersion: move.textVersion, at: move.at }] : []
  }))
})

export const posts = whole(async ({ store, account: { _id } }) => {
  const held = await store.find('posts', { holderId: _id }, { limit: MOST_POSTS })
  const units = await store.getMany('units', held.map(({ unitId }) => unitId))
  return held.map(({ role, title, unitId }) => ({ role, title, unit: units.get(unitId)?.name ?? '' }))
})
