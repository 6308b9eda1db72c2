import * as z from 'zod/mini'
import { id, instant } from '#types/core/primitives'

/** `_id` is `<account>:<commandId>` (before there is an account: `<identity>:<commandId>`). Kept 90 days (sweepCommands); phones never resend after 60. */
export const command = z.object({ _id: z.string(), action: z.string(), bodyHash: z.string(), reply: z.string(), at: instant })
export type Command = z.infer<typeof command>

/** A message to leave after the transaction. Written where a rule asks for one; no function sends them yet. */
export const outgoing = z.object({ _id: id, kind: z.string(), to: id, body: z.string(), at: instant, sentAt: z.nullable(instant) })
export type Outgoing = z.infer<typeof outgoing>
