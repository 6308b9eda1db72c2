import * as z from 'zod/mini'
import { id, instant } from '#types/core/primitives'

/** `_id` is `<account>:<commandId>` (before there is an account: `<identity>:<commandId>`). Kept 90 days (sweepCommands); phones never resend after 60. */
export const command = z.object({ _id: z.string(), action: z.string(), bodyHash: z.string(), reply: z.string(), at: instant })
export type Command = z.infer<typeof command>

/**
 * What somebody is told: written where a rule asks for it and read in the app. `sentAt`: when it was decided what becomes of it
 * beyond that (S1.27–S1.29), `carried` says what; null while it waits, and for good where nobody carries its kind. `retry`: the
 * platform was too busy for it.
 */
export const outgoing = z.object({
  _id: id, kind: z.string(), to: id, body: z.string(), at: instant, sentAt: z.nullable(instant),
  carried: z.optional(z.enum(['platform', 'inbox', 'refused', 'failed'])),
  retry: z.optional(z.object({ tries: z.int(), after: instant })),
})
export type Outgoing = z.infer<typeof outgoing>
