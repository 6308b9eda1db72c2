import * as z from 'zod/mini'
import { id, instant } from '#types/core/primitives'

/** `_id` is `<account>:<commandId>` (before there is an account: `<identity>:<commandId>`). Kept 90 days. */
export const command = z.object({ _id: z.string(), action: z.string(), bodyHash: z.string(), reply: z.string(), at: instant })
export type Command = z.infer<typeof command>

/** A message that leaves after the transaction, sent by timer and kept until it is. */
export const outgoing = z.object({ _id: id, kind: z.string(), to: id, body: z.string(), at: instant, sentAt: z.nullable(instant) })
export type Outgoing = z.infer<typeof outgoing>
