import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, instant, pageInput, pageOf, words, written } from './core/primitives'
import { staffRole } from './core/roles'
import { mobileNumber } from './phones'

export const postCan = z.enum(['hand-over', 'end', 'withdraw'])
export type PostCan = z.infer<typeof postCan>

const listedPost = z.object({
  id, version: z.int(), role: staffRole, title: z.string(), unitId: id, unitName: z.string(),
  /** Null: nobody holds it. */
  holderName: z.nullable(z.string()),
  /** The caller holds it. */
  isMine: z.boolean(),
  /** Null: nobody, or since before it was noted. */
  heldSince: z.nullable(instant),
  /** Until when an invitation to it may be used; null: none waits. */
  invitedUntil: z.nullable(instant),
  /** S1.16: it is duty beside a keeper's post, and runs out or ran out then; null: a post of its own. */
  dutyUntil: z.nullable(instant),
  can: z.array(postCan),
})
export type ListedPost = z.infer<typeof listedPost>

/** S1.10: the posts of a unit and below it, unit by unit, with who holds them; no numbers. */
export const listPosts = defineAction({
  name: 'listPosts', fn: 'accounts', kind: 'read',
  allow: { grid: 'within', keeper: 'within', merchant: 'within', provider: 'within', enterprise: 'within', official: 'within' },
  subject: { kind: 'unit', field: 'unitId' },
  input: z.strictObject({ unitId: id, ...pageInput }),
  output: pageOf(listedPost),
  refusals: [],
  example: { unitId: 'tinghe' },
})

/**
 * S1.11: takes somebody's post, at once; `reason` is what he reads. OWN_POST: one's own · PEER_POST: an official of one's own unit
 * that is not the county's root · NOBODY_THERE: it is vacant.
 */
export const endPost = defineAction({
  name: 'endPost', fn: 'accounts', kind: 'write',
  allow: { official: 'within' },
  subject: { kind: 'post', field: 'postId' },
  input: z.strictObject({ postId: id, reason: words(60) }),
  output: z.object(written),
  refusals: ['OWN_POST', 'PEER_POST', 'NOBODY_THERE'],
  example: { postId: 'po_1', reason: '调到街道了' },
})

/** S1.13: the code does nothing any more; a post nobody ever held goes with it. */
export const withdrawInvitation = defineAction({
  name: 'withdrawInvitation', fn: 'accounts', kind: 'write',
  allow: { official: 'within' },
  subject: { kind: 'post', field: 'postId' },
  input: z.strictObject({ postId: id }),
  output: z.object(written),
  refusals: ['NOT_INVITED'],
  example: { postId: 'po_1' },
})

/**
 * S1.14: a single-use code of seven days for this very post, for whoever has `phone`; with it the post and all that is open there are his.
 * Also for a post that is vacant. HOLDER_NUMBER: the number is of who holds it.
 */
export const handOverPost = defineAction({
  name: 'handOverPost', fn: 'accounts', kind: 'write',
  allow: { official: 'within', grid: 'own', keeper: 'own', merchant: 'own', provider: 'own', enterprise: 'own' },
  subject: { kind: 'post', field: 'postId' },
  input: z.strictObject({ postId: id, phone: mobileNumber }),
  output: z.object({ ...written, code: z.string(), expiresAt: instant }),
  refusals: ['PEER_POST', 'HOLDER_NUMBER', 'UNIT_CLOSED'],
  example: { postId: 'po_1', phone: '13800000003' },
})

/** S1.15: what is open where the caller holds this post, in numbers: what he took over. */
export const showPostWork = defineAction({
  name: 'showPostWork', fn: 'accounts', kind: 'read',
  allow: { official: 'own', grid: 'own', keeper: 'own', merchant: 'own', provider: 'own', enterprise: 'own' },
  subject: { kind: 'post', field: 'postId' },
  input: z.strictObject({ postId: id }),
  output: z.object({ openWhistles: z.int(), toConfirm: z.int(), openReports: z.int(), heldRedemptions: z.int(), openAppeals: z.int(), waitingProposals: z.int() }),
  refusals: [],
  example: { postId: 'po_1' },
})

export const postActions = [listPosts, endPost, withdrawInvitation, handOverPost, showPostWork] as const
