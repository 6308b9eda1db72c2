import type { PointsAccountKind, TransferKind } from '#types/points'
import { dateOf } from '../calendar/dates'
import { mayBeNegative, NO_HASH, type LedgerAccount } from './account'
import { hashOf, postingId, type Posting } from './posting'
import { ROUTES } from './transfer'

/** S22.10: the first thing that does not hold: the record, and what is wrong with it. */
export interface Fault { record: string; what: string }

/** Where an account's chain stands after the postings checked so far. */
export interface ChainEnd { sequence: number; balance: number; head: string; lastAt: number }

export const CHAIN_START: ChainEnd = { sequence: 0, balance: 0, head: NO_HASH, lastAt: 0 }

export interface RecordedTransfer { _id: string; kind: TransferKind; ruleVersion: number; at: number; postings: readonly string[] }

/** S22.10: recomputes an account from all its postings, in their order, and from what its open redemptions hold. */
export function verify(account: LedgerAccount, postings: readonly Posting[], heldPoints: number): Fault | null {
  let end = CHAIN_START
  for (const posting of postings) {
    const next = checkPosting(account._id, end, posting)
    if ('what' in next) return next
    end = next
  }
  return checkAccount(account, end, heldPoints)
}

/** Whether a posting continues the chain; the chain's new end, or what is wrong. */
export function checkPosting(accountId: string, end: ChainEnd, posting: Posting): ChainEnd | Fault {
  const what = firstOf([
    [posting.account === accountId, 'belongs to another account'],
    [posting.sequence === end.sequence + 1, `is not number ${end.sequence + 1}`],
    [posting._id === postingId(accountId, posting.sequence), 'has an id that is not its account and number'],
    [posting.previousHash === end.head, 'does not follow the hash before it'],
    [posting.balanceAfter === end.balance + posting.amount, 'has a balance that is not the one before and its amount'],
    [posting.at >= end.lastAt, 'is older than the one before it'],
    [posting.postedOn === dateOf(posting.at), 'is dated on another day than its time'],
    [posting.hash === hashOf(posting), 'has a hash that does not fit its content'],
  ])
  if (what !== null) return { record: `postings/${posting._id}`, what }
  return { sequence: posting.sequence, balance: posting.balanceAfter, head: posting.hash, lastAt: posting.at }
}

/** Whether an account says what its postings and open redemptions say. */
export function checkAccount(account: LedgerAccount, end: ChainEnd, heldPoints: number): Fault | null {
  const inLots = account.lots.reduce((sum, lot) => sum + lot.points, 0)
  const what = firstOf([
    [account.sequence === end.sequence, `counts ${account.sequence} postings, there are ${end.sequence}`],
    [account.head === end.head, 'names another last hash than its last posting'],
    [account.balance === end.balance, `has balance ${account.balance}, its postings make ${end.balance}`],
    [account.lastAt === end.lastAt, 'names another time than its last posting'],
    [account.held === heldPoints, `holds ${account.held}, open redemptions hold ${heldPoints}`],
    [mayBeNegative(account.kind) || account.balance >= account.held, 'holds more than it has'],
    [inLots === (account.kind === 'worker' ? account.balance : 0), `has ${inLots} points in lots`],
    [account.lots.every((lot) => lot.points > 0), 'has an empty lot'],
    [account.oldestLot === (account.lots[0]?.month ?? ''), 'names another month than its first lot'],
  ])
  return what === null ? null : { record: `pointsAccounts/${account._id}`, what }
}

/** Whether a transfer and its postings say the same and sum to zero. */
export function checkTransfer(transfer: RecordedTransfer, postings: ReadonlyArray<Posting | undefined>, kindOf: (account: string) => PointsAccountKind | undefined): Fault | null {
  const [debit, credit] = postings
  const fault = (what: string): Fault => ({ record: `transfers/${transfer._id}`, what })
  if (!debit || !credit || postings.length !== 2) return fault('does not have its two postings')
  const agree = [debit, credit].every((posting) =>
    posting.transfer === transfer._id && posting.kind === transfer.kind && posting.ruleVersion === transfer.ruleVersion && posting.at === transfer.at)
  const [from, to] = ROUTES[transfer.kind]
  const what = firstOf([
    [debit._id !== credit._id, 'names one posting twice'],
    [agree, 'and its postings differ in transfer, kind, rule version or time'],
    [debit.amount < 0 && debit.amount + credit.amount === 0, 'does not sum to zero'],
    [kindOf(debit.account) === from && kindOf(credit.account) === to, `does not move points from ${from} to ${to}`],
  ])
  return what === null ? null : fault(what)
}

function firstOf(checks: ReadonlyArray<readonly [holds: boolean, what: string]>): string | null {
  return checks.find(([holds]) => !holds)?.[1] ?? null
}
