import * as z from 'zod/mini'
import { id, instant } from '#types/core/primitives'
import { recheckOutcome, recheckStatus } from '#types/points-rechecks'
import { versioned, within } from './common'

/** `_id` is the answer's, `<whistle>:<account>`: an award is drawn once. Added with the award, so what was drawn stands from then on. */
export const recheck = z.object({
  _id: id, ...versioned, within,
  whistleId: id, accountId: id,
  /** The award's transfer: what a correction would take back. */
  transferId: id,
  points: z.int(), awardedAt: instant,
  status: recheckStatus, outcome: z.nullable(recheckOutcome), note: z.nullable(z.string()),
  recheckedBy: z.nullable(id), recheckedAt: z.nullable(instant),
})
export type Recheck = z.infer<typeof recheck>
