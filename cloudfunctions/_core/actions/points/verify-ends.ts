import { expiryTransferId, factsOf } from '#domain/points/transfer-id'
import type { Fault } from '#domain/points/verify'
import type { Posting, Transfer } from '../../store/records/points'
import { ownerKey, type AccountRef } from './ledger'
import { endedOf } from './verify-closings'
import type { TransferCheck } from './verify-fund-moves'
import type { Checking } from './verify-steps'

/** Whose accounts a transfer goes between; null where its fact does not say. */
interface Ends { from: AccountRef | null; to: AccountRef | null }

/**
 * S22.10: each transfer went between the accounts of those its fact names. Whose an account was is forgotten when its owner
 * left, which the account's end says.
 */
export async function endsCheck(checking: Checking, transfers: readonly Transfer[], postings: ReadonlyMap<string, Posting>): Promise<TransferCheck> {
  const { store } = checking
  const ends = await endsOf(checking, transfers)
  const accountIds = [...new Set([...postings.values()].map(({ account }) => account))]
  const owners = await store.find('pointsOwners', { accountId: store.compare.in(accountIds) }, { limit: Math.max(1, accountIds.length) })
  const ownerOf = new Map(owners.map(({ _id, accountId }) => [accountId, _id]))
  const ended = await endedOf(store, accountIds.filter((id) => !ownerOf.has(id)))
  const isOf = (ref: AccountRef | null, account = ''): boolean => {
    const owner = ownerOf.get(account)
    return ref === null || (owner === undefined ? ref.kind === 'worker' && ended.has(account) : owner === ownerKey(ref))
  }
  return (transfer, [debit, credit]) => {
    const named = ends.get(transfer._id)
    if (!named) return null
    const fault = (what: string): Fault => ({ record: `transfers/${transfer._id}`, what })
    if (!isOf(named.from, debit?.account)) return fault('takes points from another account than its fact says')
    if (!isOf(named.to, credit?.account)) return fault('gives points to another account than its fact says')
    const isExpiryAtItsPlace = transfer.kind !== 'expiry' || (transfer._id === expiryTransferId(debit?.account ?? '', debit?.sequence ?? 0) && transfer.factId === debit?.account)
    return isExpiryAtItsPlace ? null : fault('is named after another posting than its own')
  }
}

async function endsOf({ store, rootUnitId }: Checking, transfers: readonly Transfer[]): Promise<Map<string, Ends>> {
  const idsOf = (...kinds: Transfer['kind'][]): string[] => transfers.filter(({ kind }) => kinds.includes(kind)).map(({ factId }) => factId)
  const [whistles, redemptions, allocations] = await Promise.all([
    store.getMany('whistles', idsOf('escrow', 'escrow-return')), store.getMany('redemptions', idsOf('redemption')), store.getMany('allocations', idsOf('allocation')),
  ])
  const rootOf = (kind: 'issuance' | 'write-off'): AccountRef | null => (rootUnitId === null ? null : { kind, ownerId: rootUnitId })
  const endsOfOne = ({ _id, kind, factId }: Transfer): Ends | null => {
    const [whistle, redemption, allocation] = [whistles.get(factId), redemptions.get(factId), allocations.get(factId)]
    const escrow: AccountRef = { kind: 'whistle', ownerId: factId }
    if (kind === 'award') return { from: escrow, to: { kind: 'worker', ownerId: factsOf(_id)[1] ?? '' } }
    if (kind === 'escrow' && whistle) return { from: { kind: 'fund', ownerId: whistle.fundUnitId }, to: escrow }
    if (kind === 'escrow-return' && whistle) return { from: escrow, to: { kind: 'fund', ownerId: whistle.fundUnitId } }
    if (kind === 'redemption' && redemption) return { from: { kind: 'worker', ownerId: redemption.accountId }, to: { kind: 'station', ownerId: redemption.stationId } }
    if (kind === 'allocation' && allocation) return { from: rootOf('issuance'), to: { kind: 'fund', ownerId: allocation.unitId } }
    return kind === 'expiry' ? { from: null, to: rootOf('write-off') } : null
  }
  return new Map(transfers.flatMap((transfer) => {
    const ends = endsOfOne(transfer)
    return ends ? [[transfer._id, ends] as const] : []
  }))
}
