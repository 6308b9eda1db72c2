import * as z from 'zod/mini'
import { id, instant } from '#types/core/primitives'
import { versioned } from './common'

/** A code a browser shows: `_id` is its keyed hash. `browserId` is the keyed hash of the secret that only this browser holds. */
export const signIn = z.object({ _id: id, browserId: id, browser: z.string(), issuedAt: instant, validUntil: instant, usedBy: z.nullable(id) })
export type SignIn = z.infer<typeof signIn>

/** `_id` is the keyed hash of the browser's secret; `identity` is the phone's that confirmed it. */
export const session = z.object({
  _id: id, ...versioned, accountId: id, identity: id, browser: z.string(), createdAt: instant, expiresAt: instant, revokedAt: z.nullable(instant),
})
export type Session = z.infer<typeof session>
