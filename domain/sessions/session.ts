/** S1.22: how long a browser stays signed in. */
export const SESSION_LIFE_MS = 12 * 3_600_000

/** A browser's secret: 32 bytes as base64url. Anything else is no session's and is not looked up. */
export const isBrowserSecret = (text: string): boolean => /^[\w-]{43}$/.test(text)

/** S1.22: it acts until, not including, the instant it runs out, and not when it was revoked. */
export const isSessionLive = ({ expiresAt, revokedAt }: { expiresAt: number; revokedAt: number | null }, at: number): boolean => revokedAt === null && at < expiresAt
