import { escrowPoints } from '#domain/whistles/escrow'
import type { PointsAccount } from '../../store/records/points'
import { endedOf } from './verify-closings'
import type { Checking } from './verify-steps'

/** What the records beside an account say of it. */
export interface Standing {
  /** The kind its owner is filed under; null when nobody owns it. */
  ownerKind: string | null
  /** Nobody owns it, because its account ended. */
  hasEnded: boolean
  /** What the owner's open redemptions hold. */
  heldPoints: number
  /** Escrow accounts: what their whistle still owes; null for others. */
  escrowPoints: number | null
}

/** Riders whose redemptions are asked for at once, and more than these can hold open together. */
const RIDERS_AT_ONCE = 10
const MOST_HELD = 1_000
/** More answers than a whistle has places. */
const MOST_ANSWERS = 100

export async function standingsOf(checking: Checking, accounts: readonly PointsAccount[]): Promise<Map<string, Standing>> {
  const { store } = checking
  const owners = await store.find('pointsOwners', { accountId: store.compare.in(accounts.map(({ _id }) => _id)) }, { limit: accounts.length })
  const ownerOf = new Map(owners.map(({ _id, accountId }) => [accountId, { kind: _id.slice(0, _id.indexOf(':')), ownerId: _id.slice(_id.indexOf(':') + 1) }]))
  const idsOf = (kind: string): string[] => [...ownerOf.values()].filter((owner) => owner.kind === kind).map(({ ownerId }) => ownerId)
  const ended = await endedOf(store, accounts.flatMap(({ _id }) => (ownerOf.has(_id) ? [] : [_id])))
  const [held, owed] = [await heldBy(checking, idsOf('worker')), await owedBy(checking, idsOf('whistle'))]
  return new Map(accounts.map(({ _id, kind }) => {
    const owner = ownerOf.get(_id)
    return [_id, {
      ownerKind: owner?.kind ?? null,
      hasEnded: ended.has(_id),
      heldPoints: owner?.kind === 'worker' ? (held.get(owner.ownerId) ?? 0) : 0,
      escrowPoints: kind === 'whistle' && owner ? (owed.get(owner.ownerId) ?? 0) : null,
    }]
  }))
}

async function heldBy({ store }: Checking, riderIds: readonly string[]): Promise<Map<string, number>> {
  const held = new Map<string, number>()
  for (let from = 0; from < riderIds.length; from += RIDERS_AT_ONCE) {
    const some = riderIds.slice(from, from + RIDERS_AT_ONCE)
    const open = await store.find('redemptions', { accountId: store.compare.in(some), status: 'held' }, { limit: MOST_HELD })
    for (const { accountId, pricePoints } of open) held.set(accountId, (held.get(accountId) ?? 0) + pricePoints)
  }
  return held
}

/** S19.8: each place that was not paid, while the whistle is open; nothing after. */
async function owedBy({ store }: Checking, whistleIds: readonly string[]): Promise<Map<string, number>> {
  const whistles = await store.getMany('whistles', whistleIds)
  const owed = new Map<string, number>()
  for (const whistle of whistles.values()) {
    if (whistle.status !== 'open') continue
    const paid = await store.find('answers', { whistleId: whistle._id, status: 'confirmed' }, { limit: MOST_ANSWERS })
    owed.set(whistle._id, escrowPoints({ ...whistle, places: whistle.places - paid.length }))
  }
  return owed
}
