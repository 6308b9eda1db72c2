import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import { addDays } from '../calendar/dates'
import { mayBeNegative, NO_HASH } from './account'
import { append, EMPTY_TREE, rootOf, type Tree } from './merkle'
import type { Posting } from './posting'
import { ROUTES } from './transfer'
import type { Fault } from './verify'

/** One day of the ledger, closed for good. `accounts` and `totalPoints` as of its end. */
export interface Seal {
  on: string
  /** Merkle root over the day's posting hashes, by account and number. */
  root: string
  postings: number
  accounts: number
  /** Points that are out: all but what issuance and write-off stand for. */
  totalPoints: number
  sealedAt: number
  previousHash: string
  hash: string
}

/** What has been read of a day so far; a day of any size fits. */
export interface DayTally extends Tree { newAccounts: number; points: number }

export const EMPTY_DAY: DayTally = { ...EMPTY_TREE, newAccounts: 0, points: 0 }

/** S22.30: the day with one more of its postings, which come by account and number. */
export function tallied({ newAccounts, points, ...tree }: DayTally, { hash, sequence, kind, amount }: Posting): DayTally {
  const accountKind = ROUTES[kind][amount < 0 ? 0 : 1]
  return { ...append(tree, hash), newAccounts: newAccounts + (sequence === 1 ? 1 : 0), points: points + (mayBeNegative(accountKind) ? 0 : amount) }
}

/** S22.30: sha256 over all that a seal says and the hash of the day before. */
export function hashOfSeal({ on, root, postings, accounts, totalPoints, sealedAt, previousHash }: Omit<Seal, 'hash'>): string {
  return bytesToHex(sha256(utf8ToBytes([on, root, postings, accounts, totalPoints, sealedAt, previousHash].join('\n'))))
}

/** S22.30: the seal of a day, chained to the one of the day before. */
export function sealOf(tally: DayTally, { on, sealedAt, previous }: { on: string; sealedAt: number; previous: Seal | null }): Seal {
  const facts = {
    on, root: rootOf(tally), postings: tally.count, sealedAt,
    accounts: (previous?.accounts ?? 0) + tally.newAccounts, totalPoints: (previous?.totalPoints ?? 0) + tally.points,
    previousHash: previous?.hash ?? NO_HASH,
  }
  return { ...facts, hash: hashOfSeal(facts) }
}

/** S22.10: whether a seal follows the one before it and says what its day's postings make. */
export function checkSeal(seal: Seal & { _id: string }, { previous, tally }: { previous: Seal | null; tally: DayTally }): Fault | null {
  const made = sealOf(tally, { on: seal.on, sealedAt: seal.sealedAt, previous })
  const checks: ReadonlyArray<readonly [holds: boolean, what: string]> = [
    [seal._id === seal.on, 'is filed under another day'],
    [previous === null || seal.on === addDays(previous.on, 1), `does not follow the seal of ${previous?.on}`],
    [seal.hash === hashOfSeal(seal), 'has a hash that does not fit its content'],
    [seal.previousHash === made.previousHash, 'does not follow the hash of the seal before it'],
    [seal.postings === made.postings, `counts ${seal.postings} postings, its day has ${made.postings}`],
    [seal.root === made.root, 'has another root than its day\'s postings make'],
    [seal.accounts === made.accounts, `counts ${seal.accounts} accounts, there were ${made.accounts}`],
    [seal.totalPoints === made.totalPoints, `counts ${seal.totalPoints} points, there were ${made.totalPoints}`],
  ]
  const what = checks.find(([holds]) => !holds)?.[1]
  return what === undefined ? null : { record: `seals/${seal._id}`, what }
}
