import * as z from 'zod/mini'
import { id, instant } from '#types/core/primitives'
import { revealed } from '#types/phones'

/**
 * S17.6: one number, one person. `_id` is the number's keyed hash, so a second person meets it; `number` is sealed for this
 * record and begins with its key's id, which is how `phones:rotate` finds what older keys sealed.
 */
export const phone = z.object({ _id: id, accountId: id, number: z.string(), since: instant })
export type Phone = z.infer<typeof phone>

/** S17.7: `_id` is `<who asked>:<number's hash>`; of the digits only their keyed hash. `tries`: how often some were tried. */
export const phoneCode = z.object({ _id: id, digitsHash: id, sentAt: instant, validUntil: instant, tries: z.int() })

/** S17.9, S17.10: that somebody looked at something of `accountId`'s, in which post and why. */
export const reveal = z.object({ _id: id, accountId: id, what: revealed, whistleId: id, byId: id, byTitle: z.string(), reason: z.string(), at: instant })

/** How often something was done that may be done so often a day; `_id` says what, by whom and on which day. */
export const limit = z.object({ _id: id, count: z.int(), at: instant })
