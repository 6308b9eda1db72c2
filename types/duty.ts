import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, instant, words, written } from './core/primitives'
import { PHONE_REFUSALS, phoneProof } from './phones'

/** S1.16: 8 digits for 5 minutes and one scan, by who holds a keeper's post or is on duty there. */
export const issueDutyCode = defineAction({
  name: 'issueDutyCode', fn: 'accounts', kind: 'write',
  allow: { keeper: 'own' },
  subject: { kind: 'post', field: 'postId' },
  input: z.strictObject({ postId: id }),
  output: z.object({ id, digits: z.string(), issuedAt: instant, validUntil: instant }),
  refusals: [],
  example: { postId: 'po_1' },
})

/**
 * S1.16: the caller is the station's keeper until `until`; who was on duty there is relieved. Without `phone` the caller's own number
 * counts. CODE_WRONG: also a code for something else, or of somebody whose post it is no more · ALREADY_YOURS: he holds the post.
 */
export const takeDuty = defineAction({
  name: 'takeDuty', fn: 'accounts', kind: 'write',
  allow: { visitor: 'any' },
  input: z.strictObject({ digits: z.string().check(z.regex(/^\d{8}$/)), displayName: words(12), phone: z.optional(phoneProof) }),
  output: z.object({ ...written, unitId: id, unitName: z.string(), until: instant }),
  refusals: ['CODE_WRONG', 'CODE_EXPIRED', 'CODE_USED', 'OWN_CODE', 'ALREADY_YOURS', 'PHONE_NEEDED', ...PHONE_REFUSALS],
  example: { digits: '48271935', displayName: '方白露' },
})

/** S1.17: duty is over at once: by himself, or by a keeper of the station. `postId` is the duty's. NOBODY_THERE: it is over already. */
export const endDuty = defineAction({
  name: 'endDuty', fn: 'accounts', kind: 'write',
  allow: { keeper: 'within' },
  subject: { kind: 'post', field: 'postId' },
  input: z.strictObject({ postId: id }),
  output: z.object(written),
  refusals: ['NOBODY_THERE'],
  example: { postId: 'po_1:duty' },
})

export const dutyActions = [issueDutyCode, takeDuty, endDuty] as const
