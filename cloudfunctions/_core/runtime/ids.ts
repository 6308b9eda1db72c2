import { randomBytes, randomInt } from 'node:crypto'

/** Randomness as an argument: tests give their own. */
export interface Ids {
  /** 20 characters of base64url after `prefix`. */
  make(prefix: string): string
  /** A whole number from 0 up to, not including, `bound`. */
  below(bound: number): number
}

export const randomIds: Ids = {
  make: (prefix) => `${prefix}_${randomBytes(15).toString('base64url')}`,
  below: (bound) => randomInt(bound),
}
