import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, instant, pageInput, pageOf, words, written } from './core/primitives'
import { staffRole } from './core/roles'

export const postCan = z.enum(['end', 'withdraw'])
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
  can: z.array(postCan),
})
export type ListedPost = z.infer<typeof listedPost>

/** S1.10: the posts of a unit and below it, unit by unit, with who holds them; no numbers. */
export const listPosts = defineAction({
  name: 'listPosts', fn: 'accounts', kind: 'read',
  allow: { grid: 'within', keeper: 'within', merchant: 'within', provider: 'within', official: 'within' },
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

export const postActions = [listPosts, endPost, withdrawInvitation] as const
