import { createHash, createHmac } from 'node:crypto'

/** Keyed hashes: what must be matched but not read (openids, numbers, codes, what a command was sent with) is stored only so. */
export interface Keys {
  /** 32 hex digits, different for each `purpose`. */
  hash(purpose: 'identity' | 'invitation' | 'code' | 'sign-in' | 'session' | 'phone' | 'phone-code' | 'body', value: string): string
  /** A secret that can be worked out again from its command, so that it need not be stored: 24 bytes. */
  derive(purpose: 'invitation' | 'code' | 'sign-in' | 'phone-code', seed: string): Buffer
  /** Cursors are bound to action, filter and caller by this. */
  sign(value: string): string
}

export function keysFrom(secret: string): Keys {
  if (secret.length < 32) throw new Error('QINGFENG_KEY must have at least 32 characters')
  const mac = (label: string, value: string) => createHmac('sha256', secret).update(`${label}\0${value}`).digest()
  return {
    hash: (purpose, value) => mac(`hash:${purpose}`, value).toString('hex').slice(0, 32),
    derive: (purpose, seed) => mac(`derive:${purpose}`, seed).subarray(0, 24),
    sign: (value) => mac('sign', value).toString('base64url').slice(0, 16),
  }
}

export const sha256Hex = (text: string): string => createHash('sha256').update(text).digest('hex')
