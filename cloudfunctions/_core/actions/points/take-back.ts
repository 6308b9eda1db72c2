import type { TakeBackState } from '#types/proposals'
import { newAccount } from '#domain/points/account'
import { splitReversal } from '#domain/points/reversal'
import { coverTransferId, reversalTransferId } from '#domain/points/transfer-id'
import type { Ids } from '../../runtime/ids'
import type { Proposal } from '../../store/records/proposals'
import type { Store, Tx } from '../../store/store'
import { accountIn, postTransfer, type TransferMove } from './ledger'

/** A reversal under a rule, and who stands for it. */
export interface Reversing { proposal: Proposal; transferId: string; rule: TransferMove['rule']; at: number; by: readonly string[] }

/**
 * S22.12: back to the fund in the caller's transaction: from the rider what he has free, the rest from the write-off of
 * the fund's unit. The account is read in the same snapshot as it is written, so whoever spends meanwhile makes one of
 * the two start anew.
 */
export async function takeBack(tx: Tx, ids: Ids, { proposal, transferId, rule, at, by }: Reversing): Promise<void> {
  const worker = { kind: 'worker' as const, ownerId: proposal.riderId }
  const fund = { kind: 'fund' as const, ownerId: proposal.fundUnitId }
  const account = (await accountIn(tx, worker)) ?? newAccount('gone', 'worker')
  const { takenPoints, coveredPoints } = splitReversal(account, proposal.amountPoints)
  const common = { factId: proposal._id, to: fund, rule, at, by }
  if (takenPoints > 0) {
    await postTransfer(tx, ids, { ...common, id: reversalTransferId(transferId), kind: 'reversal', amountPoints: takenPoints, from: worker })
  }
  if (coveredPoints > 0) {
    const writeOff = { kind: 'write-off' as const, ownerId: proposal.fundUnitId }
    await postTransfer(tx, ids, { ...common, id: coverTransferId(transferId), kind: 'reversal-cover', amountPoints: coveredPoints, from: writeOff })
  }
}

/** More proposals than the transfers of a page have together. */
const MOST_PROPOSALS = 1_000

/** Of each of `transferIds`, whether it may still be taken back. */
export async function takeBackStates(store: Store, transferIds: readonly string[]): Promise<Map<string, TakeBackState>> {
  if (transferIds.length === 0) return new Map()
  const proposals = await store.find('proposals', { transferId: store.compare.in(transferIds) }, { limit: MOST_PROPOSALS })
  const statuses = (transferId: string) => proposals.filter((one) => one.transferId === transferId).map(({ status }) => status)
  return new Map(transferIds.map((id) => [id, stateOf(statuses(id))]))
}

export const stateOf = (statuses: readonly Proposal['status'][]): TakeBackState =>
  statuses.includes('done') ? 'done' : statuses.includes('waiting') ? 'waiting' : 'possible'
