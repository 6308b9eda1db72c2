import type { ProposalStatus, ProposalView } from '#types/proposals'

/** S22.24: a proposal is decided or withdrawn once. */
export const PROPOSAL_MOVES: Record<ProposalStatus, readonly ProposalStatus[]> = {
  waiting: ['done', 'declined', 'withdrawn'],
  done: [],
  declined: [],
  withdrawn: [],
}

export interface Proposed {
  version: number
  status: ProposalStatus
  riderId: string
  proposedBy: string
  decidedBy: string | null
  decidedAt: number | null
  decidedReason: string | null
}

/** S22.23: a grant above the rule's limit waits for a second person. */
export const wantsSecondPerson = (amountPoints: number, rule: { secondPersonAbovePoints: number }): boolean => amountPoints > rule.secondPersonAbovePoints

const isOver = ({ status }: Pick<Proposed, 'status'>, to: ProposalStatus): boolean => !PROPOSAL_MOVES[status].includes(to)

/**
 * S22.24: the second person is neither who proposed it nor the rider, and of a reversal none of `stoodForIt`, who scanned,
 * confirmed or granted what is taken back: nobody clears his own signature.
 */
export function decideFault(proposal: Proposed, accountId: string, stoodForIt: readonly string[]):
  'PROPOSAL_OVER' | 'OWN_PROPOSAL' | 'OWN_POINTS' | 'STOOD_FOR_IT' | null {
  if (isOver(proposal, 'done')) return 'PROPOSAL_OVER'
  if (accountId === proposal.proposedBy) return 'OWN_PROPOSAL'
  if (accountId === proposal.riderId) return 'OWN_POINTS'
  return stoodForIt.includes(accountId) ? 'STOOD_FOR_IT' : null
}

export const withdrawFault = (proposal: Proposed): 'PROPOSAL_OVER' | null => (isOver(proposal, 'withdrawn') ? 'PROPOSAL_OVER' : null)

/** The proposal moved on. Withdrawing is no decision: it has nobody's name but the proposer's. */
export function moveProposal<P extends Proposed>(proposal: P, to: ProposalStatus, { by, at, reason = null }: { by: string; at: number; reason?: string | null }): P {
  if (isOver(proposal, to)) throw new Error(`a proposal that is ${proposal.status} does not become ${to}`)
  return { ...proposal, status: to, decidedBy: to === 'withdrawn' ? null : by, decidedAt: at, decidedReason: reason, version: proposal.version + 1 }
}

export interface ProposalViewer { accountId: string; isOfficial: boolean }

/** What a viewer may do with it now. */
export function proposalCan(proposal: Proposed, { accountId, isOfficial }: ProposalViewer, stoodForIt: readonly string[]): ProposalView['can'] {
  const can: ProposalView['can'] = []
  if (isOfficial && decideFault(proposal, accountId, stoodForIt) === null) can.push('decide')
  if (accountId === proposal.proposedBy && withdrawFault(proposal) === null) can.push('withdraw')
  return can
}

/** The n-th proposal to take a transfer back, from 1 on: two at once meet on its id. */
export const reversalProposalId = (transferId: string, n: number): string => `${transferId}:${n}`
