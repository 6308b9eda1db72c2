import * as z from 'zod/mini'
import { id, instant } from '#types/core/primitives'
import { proposalKind, proposalStatus } from '#types/proposals'
import { versioned, within } from './common'

/** A grant, also one that needed no second person, or the taking back of an award or grant; `within` is the fund's unit's. */
export const proposal = z.object({
  _id: id, ...versioned, within,
  kind: proposalKind, status: proposalStatus,
  /** Whose fund pays a grant, or gets back what a reversal takes. */
  fundUnitId: id,
  riderId: id, amountPoints: z.int(), reason: z.string(),
  /** What a reversal takes back. */
  transferId: z.nullable(id),
  proposedBy: id, proposedAt: instant,
  decidedBy: z.nullable(id), decidedAt: z.nullable(instant), decidedReason: z.nullable(z.string()),
})
export type Proposal = z.infer<typeof proposal>
