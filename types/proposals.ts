import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, instant, pageInput, pageOf, pointsAmount, words, written } from './core/primitives'

/** grant: points from a unit's fund to a rider · reversal: an award or grant is taken back. */
export const proposalKind = z.enum(['grant', 'reversal'])
export type ProposalKind = z.infer<typeof proposalKind>

/** waiting for a second person → done (the points moved), declined by him, or withdrawn by who proposed it. */
export const proposalStatus = z.enum(['waiting', 'done', 'declined', 'withdrawn'])
export type ProposalStatus = z.infer<typeof proposalStatus>

/** Whether an award or grant may be taken back: it may · somebody proposed it · it was. */
export const takeBackState = z.enum(['possible', 'waiting', 'done'])
export type TakeBackState = z.infer<typeof takeBackState>

/** What somebody was paid with, and whether it may still be taken back. */
export const paidAward = z.object({ transferId: id, takeBack: takeBackState })

/** Why points are given or taken back: the rider reads it. */
export const MAX_REASON = 60

/**
 * Points from a unit's fund to the rider whose presence code is scanned. Up to the rule's limit they are his at once
 * (done); above it the grant waits for a second person.
 */
export const grantPoints = defineAction({
  name: 'grantPoints', fn: 'points', kind: 'write',
  allow: { official: 'within', grid: 'within' },
  subject: { kind: 'unit', field: 'unitId' },
  input: z.strictObject({ unitId: id, digits: z.string().check(z.regex(/^\d{8}$/)), amountPoints: pointsAmount, reason: words(MAX_REASON) }),
  output: z.object({ ...written, status: proposalStatus, displayName: z.string(), hasVerifiedRider: z.boolean() }),
  refusals: ['CODE_WRONG', 'CODE_EXPIRED', 'CODE_USED', 'NOT_A_PRESENCE_CODE', 'OWN_CODE', 'FUND_SHORT', 'DAILY_CAP', 'MONTHLY_CAP', 'ACCOUNT_CLOSING'],
  example: { unitId: 'tinghe', digits: '48271935', amountPoints: 10, reason: '雨夜帮忙推车' },
})

/** Asks for an award or grant to be taken back; always for a second person to decide. */
export const proposeReversal = defineAction({
  name: 'proposeReversal', fn: 'points', kind: 'write',
  allow: { official: 'within', grid: 'within' },
  subject: { kind: 'transfer', field: 'transferId' },
  input: z.strictObject({ transferId: id, reason: words(MAX_REASON) }),
  output: z.object({ ...written, status: proposalStatus }),
  refusals: ['ALREADY_PROPOSED', 'ALREADY_TAKEN_BACK'],
  example: { transferId: 'award:w1:a1', reason: '扫错了人' },
})

export const proposalView = z.object({
  id, version: z.int(), kind: proposalKind, status: proposalStatus,
  unitName: z.string(), riderName: z.string(), amountPoints: z.int(), reason: z.string(),
  /** What a reversal takes back: the whistle's title, or the grant's reason. */
  original: z.nullable(z.string()),
  proposedBy: z.string(), proposedAt: instant,
  /** Null while it waits, and for a grant that needed no second person. */
  decidedBy: z.nullable(z.string()), decidedAt: z.nullable(instant), decidedReason: z.nullable(z.string()),
  can: z.array(z.enum(['decide', 'withdraw'])),
})
export type ProposalView = z.infer<typeof proposalView>

/** A unit's proposals of one status: those that wait the oldest first, the others the latest first. */
export const listProposals = defineAction({
  name: 'listProposals', fn: 'points', kind: 'read',
  allow: { official: 'within', grid: 'within' },
  subject: { kind: 'unit', field: 'unitId' },
  input: z.strictObject({ unitId: id, status: proposalStatus, ...pageInput }),
  output: pageOf(proposalView),
  refusals: [],
  example: { unitId: 'tinghe', status: 'waiting' as const },
})

/** The second person: agreeing moves the points in the same transaction; who declines says why. */
export const decideProposal = defineAction({
  name: 'decideProposal', fn: 'points', kind: 'write',
  allow: { official: 'within' },
  subject: { kind: 'proposal', field: 'proposalId' },
  input: z.discriminatedUnion('isAgreed', [
    z.strictObject({ proposalId: id, isAgreed: z.literal(true), reason: z.optional(words(MAX_REASON)) }),
    z.strictObject({ proposalId: id, isAgreed: z.literal(false), reason: words(MAX_REASON) }),
  ]),
  output: z.object({ ...written, status: proposalStatus }),
  refusals: ['PROPOSAL_OVER', 'OWN_PROPOSAL', 'OWN_POINTS', 'STOOD_FOR_IT', 'FUND_SHORT', 'DAILY_CAP', 'MONTHLY_CAP', 'ACCOUNT_CLOSING'],
  example: { proposalId: 'pr1', isAgreed: true as const },
})

/** Whoever proposed it takes it back while nobody has decided. */
export const withdrawProposal = defineAction({
  name: 'withdrawProposal', fn: 'points', kind: 'write',
  allow: { official: 'own', grid: 'own' },
  subject: { kind: 'proposal', field: 'proposalId' },
  input: z.strictObject({ proposalId: id }),
  output: z.object({ ...written, status: proposalStatus }),
  refusals: ['PROPOSAL_OVER'],
  example: { proposalId: 'pr1' },
})

export const proposalActions = [grantPoints, proposeReversal, listProposals, decideProposal, withdrawProposal] as const
