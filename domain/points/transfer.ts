import type { PointsAccountKind, TransferKind } from '#types/points'
import type { PointsRule } from '#types/profile'
import { dateOf } from '../calendar/dates'
import { assertFree, withLots, type LedgerAccount } from './account'
import { capPassed, withCredit } from './caps'
import { AccountClosing, DailyCap, MonthlyCap } from './errors'
import { addToLots, takeFromLots } from './lots'
import { appendPosting, type Posting } from './posting'

/** Between which accounts each kind of transfer moves points; anything else is a fault. */
export const ROUTES: Record<TransferKind, readonly [from: PointsAccountKind, to: PointsAccountKind]> = {
  allocation: ['issuance', 'fund'],
  'fund-move': ['fund', 'fund'],
  escrow: ['fund', 'whistle'],
  'escrow-return': ['whistle', 'fund'],
  award: ['whistle', 'worker'],
  grant: ['fund', 'worker'],
  redemption: ['worker', 'station'],
  expiry: ['worker', 'write-off'],
  reversal: ['worker', 'fund'],
  'reversal-cover': ['write-off', 'fund'],
  closing: ['worker', 'fund'],
}

/** What a transfer needs to know of the rule it is made under. */
export type TransferRule = Pick<PointsRule, 'version' | 'expiryMonths' | 'dailyCapPoints' | 'monthlyCapPoints'>

export interface Move {
  id: string
  kind: TransferKind
  amountPoints: number
  rule: TransferRule
  at: number
  /** What the debited account held for this very move is released with it. */
  isFromHold?: boolean
}

export interface Posted { account: LedgerAccount; posting: Posting }

/**
 * S22.1: moves whole points from one account to the other; the two postings sum to zero. Throws PointsShort, DailyCap,
 * MonthlyCap or AccountClosing. Time never runs backwards in an account: a move that comes late carries the later time.
 */
export function transferPoints(move: Move, from: LedgerAccount, to: LedgerAccount): { at: number; debit: Posted; credit: Posted } {
  assertMove(move, from, to)
  const at = Math.max(move.at, from.lastAt, to.lastAt)
  const line = { transfer: move.id, kind: move.kind, ruleVersion: move.rule.version, at }
  const debit = appendPosting(debited(move, from), { ...line, amount: -move.amountPoints })
  const credit = appendPosting(credited({ ...move, at }, to), { ...line, amount: move.amountPoints })
  return { at, debit, credit }
}

function assertMove({ kind, amountPoints }: Move, from: LedgerAccount, to: LedgerAccount): void {
  if (!Number.isSafeInteger(amountPoints) || amountPoints <= 0) throw new Error(`not a whole number of points: ${amountPoints}`)
  const [source, target] = ROUTES[kind]
  if (from._id === to._id) throw new Error(`${kind} moves points from an account to itself`)
  if (from.kind !== source || to.kind !== target) throw new Error(`${kind} does not move points from ${from.kind} to ${to.kind}`)
}

function debited({ amountPoints, isFromHold = false }: Move, from: LedgerAccount): LedgerAccount {
  const released = isFromHold ? amountPoints : 0
  if (from.held < released) throw new Error('more is taken from the hold than is held')
  const account = { ...from, held: from.held - released }
  assertFree(account, amountPoints)
  return account.kind === 'worker' ? withLots(account, takeFromLots(account.lots, amountPoints)) : account
}

function credited({ amountPoints, rule, at }: Move, to: LedgerAccount): LedgerAccount {
  if (to.kind !== 'worker') return to
  if (to.isClosing) throw new AccountClosing()
  const credited = withCredit(to, amountPoints, dateOf(at))
  const cap = capPassed(credited, rule)
  if (cap !== null) throw cap === 'day' ? new DailyCap() : new MonthlyCap()
  const lots = addToLots(to.lots, amountPoints, { at, expiryMonths: rule.expiryMonths })
  return withLots({ ...to, ...credited }, lots)
}
