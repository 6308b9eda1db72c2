import { allocationTransferId, redemptionTransferId } from '#domain/points/transfer-id'
import type { Fault } from '#domain/points/verify'
import { escrowPoints, transferIds } from '#domain/whistles/escrow'
import type { Redemption } from '../../store/records/points'
import type { Store } from '../../store/store'
import { ownerKey } from './ledger'
import { pagesOf } from './verify-steps'

/** S22.10: the other way round: what happened moved its points. A fact and its transfer are of one transaction, so both are there or neither. */

export const checkRedemptions = pagesOf('redemptions', async ({ store }, redemptions) => {
  const held = redemptions.filter(({ status }) => status === 'held')
  const fulfilled = redemptions.filter(({ status }) => status === 'fulfilled')
  const fault = (await withoutTransfer(store, fulfilled.map(({ _id }) => ({ record: `redemptions/${_id}`, transferId: redemptionTransferId(_id) })))) ?? (await holderFault(store, held))
  return { counts: { openRedemptions: held.length }, fault }
})

export const checkAnswers = pagesOf('answers', async ({ store }, answers) => {
  const confirmed = answers.filter(({ status }) => status === 'confirmed')
  const whistles = await store.getMany('whistles', confirmed.map(({ whistleId }) => whistleId))
  const paid = confirmed.filter(({ whistleId }) => (whistles.get(whistleId)?.pointsEach ?? 0) > 0)
  return { fault: await withoutTransfer(store, paid.map(({ _id, whistleId, accountId }) => ({ record: `answers/${_id}`, transferId: transferIds.award(whistleId, accountId) }))) }
})

export const checkWhistles = pagesOf('whistles', async ({ store }, whistles) => {
  const paying = whistles.filter((whistle) => escrowPoints(whistle) > 0)
  return { fault: await withoutTransfer(store, paying.map(({ _id }) => ({ record: `whistles/${_id}`, transferId: transferIds.escrow(_id) }))) }
})

export const checkAllocations = pagesOf('allocations', async ({ store }, allocations) => ({
  fault: await withoutTransfer(store, allocations.map(({ _id }) => ({ record: `allocations/${_id}`, transferId: allocationTransferId(_id) }))),
}))

/** S23.8: what is on the shelf is never less than nothing and belongs to an offer. */
export const checkStocks = pagesOf('stocks', async ({ store }, stocks) => {
  const offers = await store.getMany('offers', stocks.map(({ _id }) => _id))
  const wrong = stocks.find(({ _id, left }) => left < 0 || !offers.has(_id))
  return { fault: wrong ? { record: `stocks/${wrong._id}`, what: wrong.left < 0 ? `has ${wrong.left} left` : 'belongs to no offer' } : null }
})

/** Each owner's account is there. */
export const checkOwners = pagesOf('pointsOwners', async ({ store }, owners) => {
  const accounts = await store.getMany('pointsAccounts', owners.map(({ accountId }) => accountId))
  const orphan = owners.find(({ accountId }) => !accounts.has(accountId))
  return { fault: orphan ? { record: `pointsOwners/${orphan._id}`, what: `owns account ${orphan.accountId}, which is not there` } : null }
})

async function withoutTransfer(store: Store, facts: ReadonlyArray<{ record: string; transferId: string }>): Promise<Fault | null> {
  const transfers = await store.getMany('transfers', facts.map(({ transferId }) => transferId))
  const unpaid = facts.find(({ transferId }) => !transfers.has(transferId))
  return unpaid ? { record: unpaid.record, what: 'moved no points' } : null
}

/** Who holds goods has an account; who ended it and left meanwhile had one. */
async function holderFault(store: Store, held: readonly Redemption[]): Promise<Fault | null> {
  const keyOf = ({ accountId }: Redemption): string => ownerKey({ kind: 'worker', ownerId: accountId })
  const owners = await store.getMany('pointsOwners', held.map(keyOf))
  for (const redemption of held.filter((one) => !owners.has(keyOf(one)))) {
    const now = await store.get('redemptions', redemption._id)
    if (now?.status === 'held') return { record: `pointsOwners/${keyOf(redemption)}`, what: 'has open redemptions but no account' }
  }
  return null
}
