import { newAccount, type LedgerAccount } from '#domain/points/account'
import { transferPoints, type Move } from '#domain/points/transfer'
import type { Posting } from '#domain/points/posting'

export const NOON = Date.parse('2026-07-15T12:00:00+08:00')
export const rule = { version: 7, expiryMonths: 2, dailyCapPoints: 1_000, monthlyCapPoints: 10_000 }

export const anAccount = (kind: LedgerAccount['kind'], changes: Partial<LedgerAccount> = {}): LedgerAccount => ({ ...newAccount(`pa_${kind}`, kind), ...changes })
export const aMove = (changes: Partial<Move> = {}): Move => ({ id: 'award:w1:a1', kind: 'award', amountPoints: 5, rule, at: NOON, ...changes })

/** A worker with `count` awards out of one whistle's account, and his postings. */
export function aWorkersBook(count: number): { account: LedgerAccount; postings: Posting[] } {
  let account = anAccount('worker')
  let whistle = anAccount('whistle', { balance: count * 5 })
  const postings: Posting[] = []
  for (let n = 0; n < count; n += 1) {
    const { debit, credit } = transferPoints(aMove({ id: `award:w1:a${n}`, at: NOON + n * 60_000 }), whistle, account)
    whistle = debit.account
    account = credit.account
    postings.push(credit.posting)
  }
  return { account, postings }
}
