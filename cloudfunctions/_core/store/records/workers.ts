import * as z from 'zod/mini'
import { id, instant } from '#types/core/primitives'
import { engagementState } from '#types/workers'
import { versioned } from './common'

/** `name`: its first character, as that outlet wrote it. `since`: since when it stands as it does. */
export const engagement = z.object({ outletId: id, name: z.string(), state: engagementState, listedAt: instant, since: instant })

/**
 * S3.1: one person of the registry. `_id` is the number's keyed hash, as in `phones`, so two outlets that list one number meet here;
 * `phone` is what may be shown of it. `accountId`: who answered a line; null: nobody did. `standing` and `isClaimed` are counted by.
 */
export const worker = z.object({
  _id: id, ...versioned,
  phone: z.string(), accountId: z.nullable(id), engagements: z.array(engagement),
  standing: z.int(), isClaimed: z.boolean(), createdAt: instant,
})
export type Worker = z.infer<typeof worker>
