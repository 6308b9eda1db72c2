import { coverTransferId, grantTransferId, reversalTransferId, reversedTransferId } from '#domain/points/transfer-id'
import type { Fault } from '#domain/points/verify'
import type { Posting, Transfer } from '../../store/records/points'
import type { Proposal } from '../../store/records/proposals'
import type { Store } from '../../store/store'
import { fundAccounts, type TransferCheck } from './verify-fund-moves'
import { walk } from './walk'

const KINDS = new Set<Transfer['kind']>(['grant', 'reversal', 'reversal-cover'])

/** S22.10, S22.24: each grant, reversal and cover stands for a proposal that is done, and moved what it says from or to the fund it names. */
export async function proposalCheck(store: Store, transfers: readonly Transfer[]): Promise<TransferCheck> {
  const proposals = await store.getMany('proposals', transfers.filter(({ kind }) => KINDS.has(kind)).map(({ factId }) => factId))
  const funds = await fundAccounts(store, [...proposals.values()].map(({ fundUnitId }) => fundUnitId))
  return (transfer, [debit, credit]) => {
    if (!KINDS.has(transfer.kind)) return null
    const proposal = proposals.get(transfer.factId)
    const what = proposal ? faultOf({ transfer, proposal, debit, credit, fund: funds.get(proposal.fundUnitId) }) : 'stands for something that did not happen'
    return what === null ? null : { record: `transfers/${transfer._id}`, what }
  }
}

interface Standing { transfer: Transfer; proposal: Proposal; debit: Posting | undefined; credit: Posting | undefined; fund: string | undefined }

function faultOf({ transfer, proposal, debit, credit, fund }: Standing): string | null {
  const isGrant = transfer.kind === 'grant'
  if (proposal.status !== 'done' || (proposal.kind === 'grant') !== isGrant) return 'stands for something that did not happen'
  if (!isGrant && reversedTransferId(transfer._id) !== proposal.transferId) return `takes back another transfer than ${proposal.transferId}`
  if (isGrant && credit?.amount !== proposal.amountPoints) return `moves ${credit?.amount} points for ${proposal.amountPoints}`
  return (isGrant ? debit : credit)?.account === fund ? null : `does not move points of the fund of ${proposal.fundUnitId}`
}

/** The other way round: each proposal that is done moved its points, and a reversal all that its original had brought. */
export async function checkProposals(store: Store): Promise<Fault | null> {
  for await (const proposals of walk(store, 'proposals')) {
    const done = proposals.filter(({ status }) => status === 'done')
    const fault = (await grantFault(store, done.filter(({ kind }) => kind === 'grant'))) ?? (await reversalFault(store, done.filter(({ kind }) => kind === 'reversal')))
    if (fault) return fault
  }
  return null
}

async function grantFault(store: Store, grants: readonly Proposal[]): Promise<Fault | null> {
  const transfers = await store.getMany('transfers', grants.map(({ _id }) => grantTransferId(_id)))
  const unpaid = grants.find(({ _id }) => !transfers.has(grantTransferId(_id)))
  return unpaid ? { record: `proposals/${unpaid._id}`, what: 'moved no points' } : null
}

async function reversalFault(store: Store, reversals: readonly Proposal[]): Promise<Fault | null> {
  const reversedIds = reversals.flatMap(({ transferId }) => transferId ?? [])
  const [originals, legs] = await Promise.all([
    store.getMany('transfers', reversedIds),
    store.getMany('transfers', reversedIds.flatMap((id) => [reversalTransferId(id), coverTransferId(id)])),
  ])
  const [credits, debits] = await Promise.all([
    store.getMany('postings', [...originals.values()].flatMap(({ postings }) => postings[1] ?? [])),
    store.getMany('postings', [...legs.values()].flatMap(({ postings }) => postings[0] ?? [])),
  ])
  for (const proposal of reversals) {
    const id = proposal.transferId ?? ''
    const credit = credits.get(originals.get(id)?.postings[1] ?? '')
    const debitOf = (legId: string): Posting | undefined => {
      const leg = legs.get(legId)
      return leg?.factId === proposal._id ? debits.get(leg.postings[0] ?? '') : undefined
    }
    const [taken, covered] = [debitOf(reversalTransferId(id)), debitOf(coverTransferId(id))]
    const what = wrongWith(proposal, { credit, taken, backPoints: 0 - (taken?.amount ?? 0) - (covered?.amount ?? 0) })
    if (what !== null) return { record: `proposals/${proposal._id}`, what }
  }
  return null
}

interface TakenBack { credit: Posting | undefined; taken: Posting | undefined; backPoints: number }

function wrongWith({ amountPoints, transferId }: Proposal, { credit, taken, backPoints }: TakenBack): string | null {
  if (!credit) return `takes back ${transferId}, which is not there`
  if (backPoints === 0) return 'moved no points'
  if (backPoints !== credit.amount || amountPoints !== credit.amount) return `took back ${backPoints} points of ${credit.amount}, for ${amountPoints}`
  return taken === undefined || taken.account === credit.account ? null : 'took points from another account than they went to'
}
