import * as z from 'zod/mini'
import { id, instant } from '#types/core/primitives'

/** `_id` is `<purpose hash of the digits>`; the digits themselves are not kept. */
export const code = z.object({
  _id: id, accountId: id, purpose: z.enum(['presence', 'redemption', 'duty']), redemptionId: z.nullable(id),
  /** S1.16: the keeper's post whose duty it gives. */
  postId: z._default(z.nullable(id), null),
  issuedAt: instant, validUntil: instant,
})
export type Code = z.infer<typeof code>

/** `_id` is `<code id>:<issuedAt>`: a replay is a duplicate key. */
export const codeUse = z.object({ _id: id, usedBy: id, usedAt: instant })

/** `_id` is `<scanner's account>:<minute>`: wrong codes he typed in that minute. */
export const tries = z.object({ _id: id, wrong: z.int(), at: instant })
