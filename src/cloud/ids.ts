const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZabcdefghjkmnpqrstvwxyz'
const LENGTH = 16

/**
 * An id made on the phone. It must only never repeat, nobody has to be unable to guess it: the server binds it to the
 * account. Time leads, because WeChat has no synchronous source of strong randomness.
 */
export function makeId(prefix: string) {
  const random = Array.from({ length: LENGTH }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join('')
  return `${prefix}_${Date.now().toString(36)}${random}`
}
