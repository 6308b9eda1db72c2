import { fundMoveTransferId } from '#domain/points/transfer-id'
import type { Fault } from '#domain/points/verify'
import type { Posting, Transfer } from '../../store/records/points'
import type { Store } from '../../store/store'
import { ownerKey } from './ledger'
import { walk } from './walk'

/** Whether one transfer of a page fits its fact; null for kinds that are not its business. */
export type TransferCheck = (transfer: Transfer, postings: ReadonlyArray<Posting | undefined>) => Fault | null

/** S22.10, S22.20: each move between funds stands for its record and went between the funds it names. */
export async function fundMoveCheck(store: Store, transfers: readonly Transfer[]): Promise<TransferCheck> {
  const own = transfers.filter(({ kind }) => kind === 'fund-move')
  const moves = await store.getMany('fundMoves', own.map(({ factId }) => factId))
  const funds = await fundAccounts(store, [...moves.values()].flatMap(({ fromUnitId, toUnitId }) => [fromUnitId, toUnitId]))
  return ({ _id, kind, factId }, [debit, credit]) => {
    if (kind !== 'fund-move') return null
    const fault = (what: string): Fault => ({ record: `transfers/${_id}`, what })
    const move = moves.get(factId)
    if (!move) return fault('stands for something that did not happen')
    if (credit?.amount !== move.amountPoints) return fault(`moves ${credit?.amount} points for ${move.amountPoints}`)
    const isBetween = debit?.account === funds.get(move.fromUnitId) && credit.account === funds.get(move.toUnitId)
    return isBetween ? null : fault(`is not from the fund of ${move.fromUnitId} to that of ${move.toUnitId}`)
  }
}

/** The other way round: each record of a move has its transfer. */
export async function checkFundMoves(store: Store): Promise<Fault | null> {
  for await (const moves of walk(store, 'fundMoves')) {
    const transfers = await store.getMany('transfers', moves.map(({ _id }) => fundMoveTransferId(_id)))
    const unpaid = moves.find(({ _id }) => !transfers.has(fundMoveTransferId(_id)))
    if (unpaid) return { record: `fundMoves/${unpaid._id}`, what: 'moved no points' }
  }
  return null
}

/** Account ids of units' funds, by unit. */
export async function fundAccounts(store: Store, unitIds: readonly string[]): Promise<Map<string, string>> {
  const owners = await store.getMany('pointsOwners', unitIds.map((ownerId) => ownerKey({ kind: 'fund', ownerId })))
  return new Map(unitIds.flatMap((ownerId) => {
    const owner = owners.get(ownerKey({ kind: 'fund', ownerId }))
    return owner ? [[ownerId, owner.accountId] as const] : []
  }))
}
