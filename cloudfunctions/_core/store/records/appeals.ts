import * as z from 'zod/mini'
import { id, instant } from '#types/core/primitives'
import { appealStatus } from '#types/points-appeals'
import { versioned, within } from './common'

/** `_id` is `<account>:<about>:<n>`: one open at a time about one thing. */
export const appeal = z.object({
  _id: id, ...versioned,
  /** Who looks after it: the community of the award's whistle, the unit of the fund or station, else the county. */
  within,
  accountId: id, about: z.string(), n: z.int(), postingId: z.nullable(id),
  status: appealStatus, filedAt: instant,
  /** Sort key of a unit's list: open ones first. */
  order: z.int(),
})
export type Appeal = z.infer<typeof appeal>

/** One row a move, `_id` `<appeal>:<version>`, added in the move's transaction. The rider's own rows name nobody. */
export const appealActivity = z.object({
  _id: id, kind: appealStatus, at: instant, byId: z.nullable(id), byTitle: z.nullable(z.string()), words: z.nullable(z.string()),
})
export type AppealActivity = z.infer<typeof appealActivity>
