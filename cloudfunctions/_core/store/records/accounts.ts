import * as z from 'zod/mini'
import { ageGroup, riderStatus } from '#types/accounts'
import { id, instant } from '#types/core/primitives'
import { staffRole } from '#types/core/roles'
import { openingSpan } from '#types/profile'
import { versioned, within } from './common'

/** `_id` is the keyed hash of the platform's openid. */
export const identity = z.object({ _id: id, accountId: id })

/** `turn`: when he was last placed by a settlement there, and whether the last one passed him over; null: there was none. */
export const enrollment = z.object({
  communityId: id, enrolledAt: instant,
  turn: z._default(z.nullable(z.object({ placedAt: z.nullable(instant), wasPassedOver: z.boolean() })), null),
})
export type Enrollment = z.infer<typeof enrollment>

export const account = z.object({
  _id: id, ...versioned,
  displayName: z.string(),
  riderStatus: z.nullable(riderStatus),
  /** S17.4; null before he said so, and of riders from before they were asked. */
  age: z._default(z.nullable(ageGroup), null),
  /** S17.6: his number's record in `phones`; null while he has left none. */
  phoneId: z._default(z.nullable(id), null),
  /** Who scanned him first, and when. */
  verifiedBy: z.nullable(id), verifiedAt: z.nullable(instant),
  enrollments: z.array(enrollment),
  /** When he said he is free; none: at any time. */
  freeHours: z._default(z.array(openingSpan), []),
  createdAt: instant,
})
export type Account = z.infer<typeof account>

/**
 * S1.4: `_id` is the account that ended at `at`: neither it nor its identity is there any more, and what hung on it is being
 * let go of. Removed with the last of it.
 */
export const accountClosing = z.object({ _id: id, identity: id, at: instant })
export type AccountClosing = z.infer<typeof accountClosing>

/** A staff role belongs to a post at a unit; whoever holds it acts with it. */
export const post = z.object({
  _id: id, ...versioned,
  role: staffRole, title: z.string(), unitId: id, within,
  holderId: z.nullable(id), createdAt: instant,
  /** Null: nobody holds it, or since before it was noted. */
  heldSince: z._default(z.nullable(instant), null),
  /** False until somebody first joins it. */
  wasHeld: z._default(z.boolean(), true),
  /** S1.3: the one invitation that opens it; null: none, or one of before it was noted here. */
  invitation: z._default(z.nullable(z.object({ id, expiresAt: instant })), null),
  /** S1.16: it is duty beside the post `postId` and runs out at `until`; null: it is a post of its own. */
  duty: z._default(z.nullable(z.object({ postId: id, until: instant })), null),
})
export type Post = z.infer<typeof post>

/** `_id` is the keyed hash of the code; `phoneId` of the number it was made for, null: the first one, and those of before. */
export const invitation = z.object({ _id: id, postId: id, phoneId: z._default(z.nullable(id), null), expiresAt: instant, usedBy: z.nullable(id) })
export type Invitation = z.infer<typeof invitation>
