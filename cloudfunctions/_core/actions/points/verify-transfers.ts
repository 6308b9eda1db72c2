import type { TransferKind } from '#types/points'
import { factsOf } from '#domain/points/transfer-id'
import { checkTransfer, type Fault } from '#domain/points/verify'
import { escrowPoints } from '#domain/whistles/escrow'
import type { Posting, Transfer } from '../../store/records/points'
import type { Store } from '../../store/store'
import { closingCheck } from './verify-closings'
import { endsCheck } from './verify-ends'
import { fundMoveCheck } from './verify-fund-moves'
import { proposalCheck } from './verify-proposals'
import { pagesOf } from './verify-steps'

/** S22.10: each transfer with its two postings, with its business fact and with those it names. */
export const checkTransfers = pagesOf('transfers', async (checking, transfers) => {
  const { store } = checking
  const postings = await store.getMany('postings', transfers.flatMap((transfer) => transfer.postings))
  const accounts = await store.getMany('pointsAccounts', [...postings.values()].map(({ account }) => account))
  const amounts = await factAmounts(store, transfers)
  const checks = [
    await fundMoveCheck(store, transfers), await proposalCheck(store, transfers), await closingCheck(checking, transfers), await endsCheck(checking, transfers, postings),
  ]
  for (const [n, transfer] of transfers.entries()) {
    const own = transfer.postings.map((id) => postings.get(id))
    const fault = checkTransfer(transfer, own, (account) => accounts.get(account)?.kind)
      ?? checkFact(transfer, own, amounts)
      ?? checks.map((check) => check(transfer, own)).find((found) => found !== null)
    if (fault) return { counts: { transfers: n + 1 }, fault }
  }
  return { counts: { transfers: transfers.length }, fault: null }
})

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
 * What each transfer must have moved by the business record it names; null when there is no such record. An
 * escrow's return has no amount of its own: what it moves is what the whistle's account proves.
 */
async function factAmounts(store: Store, transfers: readonly Transfer[]): Promise<Map<string, number | null>> {
  const of = (kind: TransferKind): Transfer[] => transfers.filter((transfer) => transfer.kind === kind)
  const factIds = (kind: TransferKind): string[] => of(kind).map(({ factId }) => factId)
  const [allocations, redemptions, whistles, answers] = await Promise.all([
    store.getMany('allocations', factIds('allocation')),
    store.getMany('redemptions', factIds('redemption')),
    store.getMany('whistles', [...factIds('award'), ...factIds('escrow')]),
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
  const escrowed = ({ factId }: Transfer): number | null => {
    const whistle = whistles.get(factId)
    return whistle ? escrowPoints(whistle) : null
  }
  return new Map([
    ...of('allocation').map((transfer) => [transfer._id, allocations.get(transfer.factId)?.amountPoints ?? null] as const),
    ...of('redemption').map((transfer) => [transfer._id, redeemed(transfer)] as const),
    ...of('escrow').map((transfer) => [transfer._id, escrowed(transfer)] as const),
    ...of('award').map((transfer) => [transfer._id, awarded(transfer)] as const),
  ])
}

const answerIdOf = ({ _id }: Transfer): string => factsOf(_id).join(':')
