import { checkBook, EMPTY_BOOK, replayed, type WorkerBook } from '#domain/points/replay'
import { transferPoints } from '#domain/points/transfer'
import type { Posting } from '#domain/points/posting'
import { aMove, anAccount, aWorkersBook, NOON, rule } from './ledger'

const monthsOf = (version: number) => (version === rule.version ? rule.expiryMonths : undefined)
const { account, postings } = aWorkersBook(3)
const bookOf = (all: readonly Posting[]) => all.reduce<WorkerBook>((book, posting) => replayed(book, posting, monthsOf) as WorkerBook, EMPTY_BOOK)
const spend = (kind: 'redemption' | 'expiry', points: number, at: number) =>
  transferPoints(aMove({ kind, amountPoints: points, at }), account, anAccount(kind === 'redemption' ? 'station' : 'write-off'))

test('lots and caps of an account come out of its postings as the transfers made them', () => {
  expect(bookOf(postings)).toEqual({ lots: [{ month: '2026-09', points: 15 }], creditedOn: '2026-07-15', creditedPoints: 15, creditedMonthPoints: 15 })
  expect(checkBook(account, bookOf(postings))).toBeNull()
  const { debit } = spend('redemption', 4, NOON + 86_400_000)
  expect(checkBook(debit.account, bookOf([...postings, debit.posting]))).toBeNull()
})

test('points run out only when their month is over, and no more than were over', () => {
  const over = Date.parse('2026-10-01T00:00:00+08:00')
  const { debit } = spend('expiry', 15, over)
  expect(checkBook(debit.account, bookOf([...postings, debit.posting]))).toBeNull()
  expect(replayed(bookOf(postings), { ...debit.posting, at: over - 1 }, monthsOf)).toBe('lets 15 points run out, of which 0 were over')
  const mixed = { ...bookOf(postings), lots: [{ month: '2026-09', points: 10 }, { month: '2026-10', points: 5 }] }
  expect(replayed(mixed, debit.posting, monthsOf)).toBe('lets 15 points run out, of which 10 were over')
})

test('a credit under a rule that is not there, and a debit of more than there is, are named', () => {
  const [first] = postings
  if (!first) throw new Error('no posting')
  expect(replayed(EMPTY_BOOK, { ...first, ruleVersion: 8 }, monthsOf)).toBe('is made under rule 8, which is not there')
  expect(replayed(EMPTY_BOOK, { ...first, kind: 'redemption', amount: -1 }, monthsOf)).toBe('takes more than the lots held')
})

test.each([
  ['lots', { lots: [] }, 'has lots none, its postings make 2026-09 15'],
  ['the day of the cap', { creditedOn: '' }, 'counts 15 credited on no day, its postings make 15 on 2026-07-15'],
  ['what the day let in', { creditedPoints: 1 }, 'counts 1 credited on 2026-07-15, its postings make 15 on 2026-07-15'],
  ['what the month let in', { creditedMonthPoints: 1 }, 'counts 1 credited that month, its postings make 15'],
])('an account with other %s is found', (_, change, what) => {
  expect(checkBook({ ...account, ...change }, bookOf(postings))).toBe(what)
})
