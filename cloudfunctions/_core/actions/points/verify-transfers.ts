import type { TransferKind } from '#types/points'
import { factsOf } from '#domain/points/transfer-id'
import { checkTransfer, type Fault } from '#domain/points/verify'
import type { Posting, Transfer } from '../../store/records/points'
import type { Store } from '../../store/store'
import { fundMoveCheck } from './verify-fund-moves'
import { proposalCheck } from './verify-proposals'
import { walk } from './walk'

export interface TransfersCheck { transfers: number; postings: number; byKind: Record<TransferKind, number>; fault: Fault | null }

/** S22.10: each transfer with its two postings and with its business fact. */
export async function checkTransfers(store: Store): Promise<TransfersCheck> {
  const total = { transfers: 0, postings: 0, byKind: { allocation: 0, 'fund-move': 0, escrow: 0, 'escrow-return': 0, award: 0, grant: 0, redemption: 0, expiry: 0, reversal: 0, 'reversal-cover': 0 } }
  for await (const transfers of walk(store, 'transfers')) {
    const postings = await store.getMany('postings', transfers.flatMap((transfer) => transfer.postings))
    const accounts = await store.getMany('pointsAccounts', [...postings.values()].map(({ account }) => account))
    const amounts = await factAmounts(store, transfers)
    const [moveFault, proposalFault] = await Promise.all([fundMoveCheck(store, transfers), proposalCheck(store, transfers)])
    for (const transfer of transfers) {
      total.transfers += 1
      total.postings += transfer.postings.length
      total.byKind[transfer.kind] += 1
      const own = transfer.postings.map((id) => postings.get(id))
      const fault = checkTransfer(transfer, own, (account) => accounts.get(account)?.kind) ?? checkFact(transfer, own, amounts) ?? moveFault(transfer, own) ?? proposalFault(transfer, own)
      if (fault) return { ...total, fault }
    }
  }
  return { ...total, fault: null }
}

function checkFact(transfer: Transfer, [, credit]: ReadonlyArray<Posting | undefined>, amounts: ReadonlyMap<string, number | null>): Fault | null {
  const fault = (what: string): Fault => ({ record: `transfers/${transfer._id}`, what })
  // A reversal is named after what it takes back; its fact is the proposal.
  const isNamedAfterFact = transfer.kind !== 'reversal' && transfer.kind !== 'reversal-cover'
  if (isNamedAfterFact && factsOf(transfer._id)[0] !== transfer.factId) return fault(`is named after another fact than ${transfer.factId}`)
  const amount = amounts.get(transfer._id)
  if (amount === undefined) return null
  if (amount === null) return fault('stands for something that did not happen')
  return amount === credit?.amount ? null : fault(`moves ${credit?.amount} points for ${amount}`)
}

/**
 * What each transfer must have moved by the business record it names; null when there is no such record. Escrow and its
 * return have no amount of their own: what they move is what the whistle's account proves.
 */
async function factAmounts(store: Store, transfers: readonly Transfer[]): Promise<Map<string, number | null>> {
  const of = (kind: TransferKind): Transfer[] => transfers.filter((transfer) => transfer.kind === kind)
  const factIds = (kind: TransferKind): string[] => of(kind).map(({ factId }) => factId)
  const [allocations, redemptions, whistles, answers] = await Promise.all([
    store.getMany('allocations', factIds('allocation')),
    store.getMany('redemptions', factIds('redemption')),
    store.getMany('whistles', factIds('award')),
    store.getMany('answers', of('award').map(answerIdOf)),
  ])
  const awarded = (transfer: Transfer): number | null => {
    const isConfirmed = answers.get(answerIdOf(transfer))?.status === 'confirmed'
    return isConfirmed ? (whistles.get(transfer.factId)?.pointsEach ?? null) : null
  }
  const redeemed = ({ factId }: Transfer): number | null => {
    const redemption = redemptions.get(factId)
    return redemption?.status === 'fulfilled' ? redemption.pricePoints : null
  }
  return new Map([
    ...of('allocation').map((transfer) => [transfer._id, allocations.get(transfer.factId)?.amountPoints ?? null] as const),
    ...of('redemption').map((transfer) => [transfer._id, redeemed(transfer)] as const),
    ...of('award').map((transfer) => [transfer._id, awarded(transfer)] as const),
  ])
}

const answerIdOf = ({ _id }: Transfer): string => factsOf(_id).join(':')
