import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'
import type { TransferKind } from '#types/points'
import { dateOf } from '../calendar/dates'
import type { LedgerAccount } from './account'

/** One line of one account, as it is stored; never changed. */
export interface Posting {
  _id: string
  account: string
  sequence: number
  transfer: string
  kind: TransferKind
  amount: number
  balanceAfter: number
  ruleVersion: number
  at: number
  postedOn: string
  previousHash: string
  hash: string
}

/** What a posting's hash covers. */
export type HashedFacts = Omit<Posting, 'hash' | '_id' | 'postedOn'>

/**
 * S22.2: sha256 over ids, integers, rule version, time and the account's previous hash, so that no line can be edited,
 * dropped or moved unseen. No name is in it: a person is unlinked without breaking a chain. Ids hold no line break.
 */
export function hashOf(posting: HashedFacts): string {
  const { account, sequence, transfer, kind, amount, balanceAfter, ruleVersion, at, previousHash } = posting
  return bytesToHex(sha256(utf8Bytes([account, sequence, transfer, kind, amount, balanceAfter, ruleVersion, at, previousHash].join('\n'))))
}

/** The mini-program has no TextEncoder. Ids and integers are a byte a character, which is most of what hashing may cost. */
function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 127) return escapedBytes(text)
    bytes[at] = code
  }
  return bytes
}

const escapedBytes = (text: string): Uint8Array =>
  Uint8Array.from(encodeURIComponent(text).match(/%..|./g) ?? [], (one) => (one.length === 3 ? parseInt(one.slice(1), 16) : one.charCodeAt(0)))

export const postingId = (account: string, sequence: number): string => `${account}:${sequence}`

export interface Line { transfer: string; kind: TransferKind; amount: number; ruleVersion: number; at: number }

/** Adds one line to an account: the account moved on, and the posting that says why. */
export function appendPosting(account: LedgerAccount, line: Line): { account: LedgerAccount; posting: Posting } {
  const sequence = account.sequence + 1
  const balance = account.balance + line.amount
  const facts = { account: account._id, sequence, ...line, balanceAfter: balance, previousHash: account.head }
  const hash = hashOf(facts)
  return {
    account: { ...account, balance, sequence, head: hash, lastAt: line.at },
    posting: { _id: postingId(account._id, sequence), ...facts, postedOn: dateOf(line.at), hash },
  }
}
