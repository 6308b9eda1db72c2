const MINUTE_MS = 60_000

/** S17.7: how long the digits that were sent are good; at the instant itself they are not any more. */
export const PHONE_CODE_VALID_MS = 5 * MINUTE_MS
/** S17.7: no sooner than this another one is sent. */
export const RESEND_AFTER_MS = MINUTE_MS
/** S17.7: digits that may be tried of one code; the right ones count, too. */
export const MOST_CODE_TRIES = 5
/** S17.7: a day, so that nobody's phone is flooded and nobody floods many. */
export const MOST_CODES_A_PHONE = 5
export const MOST_CODES_A_PERSON = 10

const DIGITS = 6

/** Six digits out of secret bytes; of 48 bits, so that no digit is likelier than another to matter. */
export function phoneDigitsFrom(bytes: Uint8Array): string {
  const number = bytes.subarray(0, 6).reduce((sum, byte) => sum * 256 + byte, 0)
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0')
}

/** S17.8: what its owner is shown of his number: 138****0001. */
export const maskedPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`
