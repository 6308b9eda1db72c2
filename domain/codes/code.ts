/** S13.1: how long a code can be scanned. */
export const CODE_VALID_MS = 5 * 60_000

const DIGITS = 8

/** S13.1: 8 digits out of secret bytes; of 48 bits, so that no digit is likelier than another to matter. */
export function digitsFrom(bytes: Uint8Array): string {
  const number = bytes.subarray(0, 6).reduce((sum, byte) => sum * 256 + byte, 0)
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0')
}

/** A code runs out at `validUntil` itself: the last accepted instant is one millisecond earlier. */
export const isLive = ({ validUntil }: { validUntil: number }, at: number): boolean => at < validUntil

/** One use of one issue of a code; digits that come up again later are another issue. */
export const codeUseId = ({ _id, issuedAt }: { _id: string; issuedAt: number }): string => `${_id}:${issuedAt}`
