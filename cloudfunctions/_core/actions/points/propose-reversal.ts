import { proposeReversal } from '#types/proposals'
import { reversalProposalId } from '#domain/points/proposal'
import { factsOf } from '#domain/points/transfer-id'
import { accountOf, handler, refuse, type Args } from '../../runtime/handler'
import type { Proposal } from '../../store/records/proposals'
import { DuplicateKey } from '../../store/store'
import { settingsWithPoints } from './points-on'
import { stateOf } from './take-back'

/** More proposals about one transfer than people have patience for; beyond, it stays as it is. */
const MOST_PROPOSALS = 100

/** S22.12, S22.24: an award or grant is proposed to be taken back; one proposal about it waits at a time. */
export const proposeReversalHandler = handler(proposeReversal, async (args) => {
  const { input, store, command } = args
  await settingsWithPoints(store)
  const before = await store.find('proposals', { transferId: input.transferId }, { limit: MOST_PROPOSALS })
  const state = stateOf(before.map(({ status }) => status))
  if (state === 'done') refuse(proposeReversal, 'ALREADY_TAKEN_BACK')
  if (state === 'waiting') refuse(proposeReversal, 'ALREADY_PROPOSED')
  const proposal = await proposalOf(args, before.length + 1)
  return command.once(async (tx) => {
    await tx.add('proposals', proposal)
    return { id: proposal._id, version: proposal.version, status: proposal.status }
  }).catch((error: unknown) => {
    if (error instanceof DuplicateKey && error.collection === 'proposals') refuse(proposeReversal, 'ALREADY_PROPOSED')
    throw error
  })
})

async function proposalOf(args: Args<typeof proposeReversal>, n: number): Promise<Proposal> {
  const { input, subject: transfer, store, at } = args
  const credit = await store.get('postings', transfer.postings[1] ?? '')
  const paid = transfer.kind === 'award' ? await awarded(args) : await store.get('proposals', transfer.factId)
  if (!credit || !paid) return refuse(proposeReversal, 'NOT_FOUND')
  return {
    _id: reversalProposalId(transfer._id, n), version: 1, within: paid.within, kind: 'reversal', status: 'waiting',
    fundUnitId: paid.fundUnitId, riderId: paid.riderId, amountPoints: credit.amount, reason: input.reason, transferId: transfer._id,
    proposedBy: accountOf(args)._id, proposedAt: at, decidedBy: null, decidedAt: null, decidedReason: null,
  }
}

/** A whistle's escrow was funded by its community: there an award goes back to, also while the whistle is open. */
async function awarded({ subject: transfer, store }: Args<typeof proposeReversal>): Promise<Pick<Proposal, 'within' | 'fundUnitId' | 'riderId'> | null> {
  const whistle = await store.get('whistles', transfer.factId)
  const riderId = factsOf(transfer._id)[1]
  return whistle && riderId !== undefined ? { within: whistle.within, fundUnitId: whistle.fundUnitId, riderId } : null
}
