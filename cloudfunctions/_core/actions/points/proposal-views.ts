import type { ProposalView } from '#types/proposals'
import { proposalCan } from '#domain/points/proposal'
import { accountOf } from '../../runtime/handler'
import type { Caller } from '../../runtime/caller'
import type { Transfer } from '../../store/records/points'
import type { Proposal } from '../../store/records/proposals'
import type { Store } from '../../store/store'
import { nameOf } from '../accounts/name-of'
import { postOver } from '../posts-over'
import { paidFor } from './paid-for'

/** S22.24: proposals as the staff above the fund read them, and what the caller may do with each. */
export async function proposalViews({ store, caller }: { store: Store; caller: Caller }, proposals: readonly Proposal[]): Promise<ProposalView[]> {
  const transfers = await store.getMany('transfers', proposals.flatMap(({ transferId }) => transferId ?? []))
  const [people, units, originals] = await Promise.all([
    store.getMany('accounts', proposals.flatMap(({ riderId, proposedBy, decidedBy }) => [riderId, proposedBy, ...(decidedBy === null ? [] : [decidedBy])])),
    store.getMany('units', proposals.map(({ fundUnitId }) => fundUnitId)),
    paidFor(store, [...transfers.values()]),
  ])
  return proposals.map((proposal) => {
    const { _id: id, version, kind, status, fundUnitId, riderId, amountPoints, reason, transferId, proposedBy, proposedAt, decidedBy, decidedAt, decidedReason } = proposal
    return {
      id, version, kind, status, amountPoints, reason, proposedAt, decidedAt, decidedReason,
      unitName: units.get(fundUnitId)?.name ?? '', riderName: nameOf(people, riderId), original: originals.get(transferId ?? '')?.title ?? null,
      proposedBy: nameOf(people, proposedBy), decidedBy: decidedBy === null ? null : nameOf(people, decidedBy),
      can: canOf(caller, proposal, transfers.get(transferId ?? '')),
    }
  })
}

const canOf = (caller: Caller, proposal: Proposal, original: Transfer | undefined): ProposalView['can'] =>
  proposalCan(proposal, { accountId: accountOf({ caller })._id, isOfficial: postOver(caller, [proposal.within], ['official']) !== null }, original?.by ?? [])
