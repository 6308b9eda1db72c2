import { dateOf } from '../calendar/dates'
import type { Lot } from './account'
import { NOTHING_CREDITED, withCredit, type Credited } from './caps'
import { expiredPoints } from './expiry'
import { addToLots, takeFromLots } from './lots'
import type { Posting } from './posting'

/** What a worker's account keeps beside its chain, worked out again from its postings. */
export interface WorkerBook extends Credited { lots: Lot[] }

export const EMPTY_BOOK: WorkerBook = { lots: [], ...NOTHING_CREDITED }

/** After how many months a rule's credits expire; undefined when there is no such version. */
export type ExpiryMonthsOf = (ruleVersion: number) => number | undefined

/** S22.10: the book after one more posting, or what is wrong with the posting. */
export function replayed(book: WorkerBook, posting: Posting, expiryMonthsOf: ExpiryMonthsOf): WorkerBook | string {
  return posting.amount > 0 ? creditedBook(book, posting, expiryMonthsOf(posting.ruleVersion)) : debitedBook(book, posting)
}

function creditedBook(book: WorkerBook, { amount, at, ruleVersion }: Posting, expiryMonths: number | undefined): WorkerBook | string {
  if (expiryMonths === undefined) return `is made under rule ${ruleVersion}, which is not there`
  return { ...book, ...withCredit(book, amount, dateOf(at)), lots: addToLots(book.lots, amount, { at, expiryMonths }) }
}

/** S22.11: what runs out was of a month that was over, at that time. */
function debitedBook(book: WorkerBook, { kind, amount, at }: Posting): WorkerBook | string {
  const spent = -amount
  if (kind === 'expiry' && spent > expiredPoints(book.lots, at)) return `lets ${spent} points run out, of which ${expiredPoints(book.lots, at)} were over`
  if (spent > book.lots.reduce((sum, { points }) => sum + points, 0)) return 'takes more than the lots held'
  return { ...book, lots: takeFromLots(book.lots, spent) }
}

/** S22.10: whether an account keeps what its postings make; what is wrong, or null. */
export function checkBook(account: WorkerBook, book: WorkerBook): string | null {
  const lotsOf = ({ lots }: WorkerBook): string => lots.map(({ month, points }) => `${month} ${points}`).join(', ')
  if (lotsOf(account) !== lotsOf(book)) return `has lots ${lotsOf(account) || 'none'}, its postings make ${lotsOf(book) || 'none'}`
  const isCounted = account.creditedOn === book.creditedOn && account.creditedPoints === book.creditedPoints
  if (!isCounted) return `counts ${account.creditedPoints} credited on ${account.creditedOn || 'no day'}, its postings make ${book.creditedPoints} on ${book.creditedOn || 'no day'}`
  return account.creditedMonthPoints === book.creditedMonthPoints ? null : `counts ${account.creditedMonthPoints} credited that month, its postings make ${book.creditedMonthPoints}`
}
