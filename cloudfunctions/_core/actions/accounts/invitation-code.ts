/** 32 letters and digits without 0/O and 1/I: read aloud over a phone without mistakes. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** S1.3: how long an invitation may be used. */
export const INVITATION_LIFE_MS = 7 * 24 * 3_600_000

/** `QF-XXXX-XXXX` out of 8 random bytes: 40 bits, single use, 7 days, and wrong tries are limited. */
export function makeInvitationCode(random: Uint8Array): string {
  const letters = Array.from(random.subarray(0, 8), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
  return `QF-${letters.slice(0, 4)}-${letters.slice(4)}`
}

/** What a person typed, as the code is stored: upper case, dashes and spaces do not matter. */
export function normalInvitationCode(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '').replace(/^QF/, '')
  return `QF-${letters.slice(0, 4)}-${letters.slice(4)}`
}
