import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, instant, pageInput, pageOf, words, written } from './core/primitives'
import type { Reach, Role } from './core/roles'

/** 8 digits, shown by the browser that wants to be signed in. */
const digits = z.string().check(z.regex(/^\d{8}$/))

/** What a browser says it is: Chrome · Windows. */
const browser = words(40)

const STAFF: Partial<Record<Role, Reach>> = { grid: 'any', keeper: 'any', merchant: 'any', provider: 'any', official: 'any', enterprise: 'any' }

/**
 * A browser nobody is signed in on asks for a code. Its bearer is a secret it made itself (43 letters of base64url) and tells
 * nobody else: with the code confirmed, this secret is the session.
 */
export const beginSignIn = defineAction({
  name: 'beginSignIn', fn: 'accounts', kind: 'write', isForBrowsers: true,
  allow: { visitor: 'any' },
  input: z.strictObject({ browser }),
  output: z.object({ id, digits, issuedAt: instant, validUntil: instant }),
  refusals: [],
  example: { browser: 'Chrome · Windows' },
})

/** Which browser asks, and when: read before it is let in. */
export const showSignIn = defineAction({
  name: 'showSignIn', fn: 'accounts', kind: 'read',
  allow: STAFF,
  input: z.strictObject({ digits }),
  output: z.object({ browser: z.string(), issuedAt: instant, validUntil: instant }),
  refusals: ['CODE_WRONG', 'CODE_USED', 'CODE_EXPIRED', 'ONLY_ON_PHONE'],
  example: { digits: '48271935' },
})

/** Lets that browser act as the caller until the session runs out or is revoked; from the mini-program alone. */
export const confirmSignIn = defineAction({
  name: 'confirmSignIn', fn: 'accounts', kind: 'write',
  allow: STAFF,
  input: z.strictObject({ digits }),
  output: z.object({ ...written, expiresAt: instant }),
  refusals: ['CODE_WRONG', 'CODE_USED', 'CODE_EXPIRED', 'ONLY_ON_PHONE'],
  example: { digits: '48271935' },
})

export const sessionView = z.object({
  id, browser: z.string(), createdAt: instant, expiresAt: instant,
  /** The caller asks from this very browser. */
  isThis: z.boolean(),
})
export type SessionView = z.infer<typeof sessionView>

/** Browsers that are signed in as the caller now, the latest first. */
export const listMySessions = defineAction({
  name: 'listMySessions', fn: 'accounts', kind: 'read',
  allow: { rider: 'any', ...STAFF },
  input: z.strictObject(pageInput),
  output: pageOf(sessionView),
  refusals: [],
  example: {},
})

/** At once: what that browser has under way takes no effect any more. */
export const revokeSession = defineAction({
  name: 'revokeSession', fn: 'accounts', kind: 'write',
  allow: { rider: 'own', grid: 'own', keeper: 'own', merchant: 'own', provider: 'own', official: 'own', enterprise: 'own' },
  subject: { kind: 'session', field: 'sessionId' },
  input: z.strictObject({ sessionId: id }),
  output: z.object(written),
  refusals: [],
  example: { sessionId: 'b1946ac92492d2347c6235b4d2611184' },
})

export const sessionActions = [beginSignIn, showSignIn, confirmSignIn, listMySessions, revokeSession] as const
