import { ageOf } from '#domain/accounts/age'
import { phoneOf } from '../bind-phone'
import { grantsOf } from '../message-grants'
import { consentsOf, moveIds } from '../move-consent'
import { nameOf } from '../name-of'
import { workerOf } from '../../workers/my-worker'
import { listed, whole } from './listed'

/** A query's bound; nobody holds more. */
const MOST_POSTS = 200
/** Of each consent; who said yes and no more often reads the latest. */
const MOST_MOVES = 100

export const account = whole(async (of) => {
  const { store, account: { displayName, riderStatus, age, phoneId, verifiedAt, createdAt, enrollments, freeHours } } = of
  const communities = await store.getMany('units', enrollments.map(({ communityId }) => communityId))
  return [{
    displayName, riderStatus, age: ageOf({ age, riderStatus }), phone: await phoneOf(of, { phoneId }), verifiedAt, createdAt, freeHours,
    communities: enrollments.map(({ communityId, enrolledAt, turn }) => ({ name: communities.get(communityId)?.name ?? '', enrolledAt, turn })),
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

/** How many messages may still be carried to his phone; for these alone it is stored, sealed, whose it is. */
export const messageGrants = whole(async ({ store, account: { _id } }) =>
  (await grantsOf(store, _id)).map(({ kind, left, movedAt }) => ({ kind, left, movedAt, openid: 'sealed' })))

/** Where outlets listed his number, and what he said to it. */
export const engagements = whole(async ({ store, account: of }) => {
  const worker = await workerOf(store, of)
  const outlets = await store.getMany('units', worker?.engagements.map(({ outletId }) => outletId) ?? [])
  return worker?.engagements.map(({ outletId, name, state, listedAt, since }) => ({ outlet: outlets.get(outletId)?.name ?? '', name, phone: worker.phone, state, listedAt, since })) ?? []
})

export const posts = whole(async ({ store, account: { _id } }) => {
  const held = await store.find('posts', { holderId: _id }, { limit: MOST_POSTS })
  const units = await store.getMany('units', held.map(({ unitId }) => unitId))
  return held.map(({ role, title, unitId }) => ({ role, title, unit: units.get(unitId)?.name ?? '' }))
})

/** Who looked at something of his, in which post and why. */
export const reveals = listed('reveals', {
  name: 'reveals', whose: 'accountId', sortKey: 'at',
  async view({ store }, rows) {
    const people = await store.getMany('accounts', rows.map(({ byId }) => byId))
    return rows.map(({ what, byId, byTitle, reason, at }) => ({ what, by: nameOf(people, byId), post: byTitle, reason, at }))
  },
})
