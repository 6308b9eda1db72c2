import type { Posting } from '#domain/points/posting'
import { transferPoints } from '#domain/points/transfer'
import { checkTransfer, verify } from '#domain/points/verify'
import { aMove, anAccount, aWorkersBook } from './ledger'

const book = aWorkersBook(40)

test('a book that was only written by transfers verifies', () => {
  expect(verify(book.account, book.postings, 0)).toBeNull()
  expect(verify(anAccount('worker'), [], 0)).toBeNull()
})

/** Every character of every field changed in turn, as many edits as asked for. */
function* oneByteEdits(postings: readonly Posting[]): Generator<Posting[]> {
  for (const [n, posting] of postings.entries()) {
    for (const [field, value] of Object.entries(posting)) {
      const text = String(value)
      for (let at = 0; at < text.length; at += 1) {
        const other = text[at] === '1' ? '2' : '1'
        const edited = text.slice(0, at) + other + text.slice(at + 1)
        yield postings.map((one, index) => (index === n ? { ...one, [field]: typeof value === 'number' ? Number(edited) : edited } : one))
      }
    }
  }
}

test('any one-byte edit of a posting is found, and the posting named', () => {
  let edits = 0
  for (const edited of oneByteEdits(book.postings.slice(0, 6))) {
    const rest = [...edited, ...book.postings.slice(6)]
    const fault = verify(book.account, rest, 0)
    expect(fault?.record).toMatch(/^postings\//)
    edits += 1
  }
  expect(edits).toBeGreaterThan(1_000)
})

test('a posting that is missing is found, also the last', () => {
  book.postings.forEach((_, gone) => {
    expect(verify(book.account, book.postings.filter((_, n) => n !== gone), 0)).not.toBeNull()
  })
})

test('two postings that changed places are found', () => {
  for (let n = 1; n < book.postings.length; n += 1) {
    const swapped = [...book.postings]
    const [a, b] = [swapped[n - 1], swapped[n]]
    if (a && b) swapped.splice(n - 1, 2, b, a)
    expect(verify(book.account, swapped, 0)).not.toBeNull()
  }
})

test('a chain written anew behind the account is found by the account', () => {
  const other = aWorkersBook(39)
  expect(verify(book.account, other.postings, 0)).toEqual({ record: 'pointsAccounts/pa_worker', what: 'counts 40 postings, there are 39' })
})

test.each([
  ['balance', { balance: 999 }], ['number of postings', { sequence: 41 }], ['last hash', { head: 'a'.repeat(64) }], ['last time', { lastAt: 1 }],
  ['hold', { held: 1 }], ['lots', { lots: [] }], ['empty lot', { lots: [...book.account.lots, { month: '2027-01', points: 0 }] }],
  ['oldest lot', { oldestLot: '2026-08' }],
])('an account whose %s was edited is found', (_, change) => {
  expect(verify({ ...book.account, ...change }, book.postings, 0)?.record).toBe('pointsAccounts/pa_worker')
})

test('a hold without an open redemption is found, and one that is missing', () => {
  expect(verify({ ...book.account, held: 60 }, book.postings, 60)).toBeNull()
  expect(verify({ ...book.account, held: 60 }, book.postings, 0)?.what).toBe('holds 60, open redemptions hold 0')
  expect(verify(book.account, book.postings, 60)?.what).toBe('holds 0, open redemptions hold 60')
})

test('more held than there is, is found', () => {
  expect(verify({ ...book.account, held: 201 }, book.postings, 201)?.what).toBe('holds more than it has')
})

describe('a transfer', () => {
  const { debit, credit, at } = transferPoints(aMove(), anAccount('whistle', { balance: 5 }), anAccount('worker'))
  const transfer = { _id: 'award:w1:a1', kind: 'award' as const, ruleVersion: 7, at, postings: [debit.posting._id, credit.posting._id] }
  const kindOf = (account: string) => (account === 'pa_whistle' ? 'whistle' as const : 'worker' as const)
  const check = (postings: ReadonlyArray<Posting | undefined>, change: Partial<typeof transfer> = {}) => checkTransfer({ ...transfer, ...change }, postings, kindOf)?.what ?? null

  test('agrees with its postings', () => {
    expect(check([debit.posting, credit.posting])).toBeNull()
  })

  test('without both postings is found', () => {
    expect(check([debit.posting, undefined])).toBe('does not have its two postings')
    expect(check([debit.posting])).toBe('does not have its two postings')
    expect(check([debit.posting, credit.posting, credit.posting])).toBe('does not have its two postings')
    expect(check([credit.posting, credit.posting])).toBe('names one posting twice')
  })

  test('that says something else than its postings is found', () => {
    expect(check([debit.posting, credit.posting], { ruleVersion: 8 })).toContain('differ')
    expect(check([debit.posting, { ...credit.posting, transfer: 'award:w2:a1' }])).toContain('differ')
    expect(check([debit.posting, credit.posting], { at: at + 1 })).toContain('differ')
  })

  test('that does not sum to zero, or gives before it takes, is found', () => {
    expect(check([debit.posting, { ...credit.posting, amount: 6 }])).toBe('does not sum to zero')
    expect(check([credit.posting, debit.posting])).toBe('does not sum to zero')
  })

  test('between accounts it is not for is found', () => {
    expect(checkTransfer(transfer, [debit.posting, credit.posting], () => 'fund')?.what).toBe('does not move points from whistle to worker')
  })
})
