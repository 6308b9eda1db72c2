import * as z from 'zod/mini'
import { id, instant } from '#types/core/primitives'
import { grantKind } from '#types/message-grants'

/** `_id` is the account: what it was told up to `readUntil` it has seen. */
export const inboxMark = z.object({ _id: id, readUntil: instant })

/**
 * S1.26: `_id` is `<account>:<kind>`. `left` messages of the kind may be carried to whoever `openid` is, which is sealed for this
 * record and goes with it: with the last message, when he stops it, and when his account ends.
 */
export const messageGrant = z.object({ _id: id, accountId: id, kind: grantKind, openid: z.string(), left: z.int(), movedAt: instant })
export type MessageGrant = z.infer<typeof messageGrant>
