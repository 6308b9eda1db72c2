import { checkSelection, checkStatement, hasTrueMark, type CheckedLine } from '#domain/points/check-lines'
import { NO_HASH } from '#domain/points/account'
import { hashOf } from '#domain/points/posting'
import { aWorkersBook } from './ledger'

const book = aWorkersBook(5)
/** As a phone has them: newest first. */
const lines: CheckedLine[] = book.postings.map(({ _id: id, postedOn: _, ...hashed }) => ({ id, ...hashed })).reverse()
const account = { sequence: book.account.sequence, head: book.account.head, balance: book.account.balance }
const given = { hasMore: false, account, seen: null }
const changed = (index: number, change: Partial<CheckedLine>): CheckedLine[] => lines.map((line, at) => (at === index ? { ...line, ...change } : line))
const remarked = (line: CheckedLine): CheckedLine => ({ ...line, hash: hashOf(line) })

test('a chain from nothing to the account\'s end is right as a whole', () => {
  expect(checkStatement(lines, given)).toEqual({ result: 'yes', links: 4, misfit: null })
})

test('while older lines are not read, only what was read is vouched for', () => {
  expect(checkStatement(lines.slice(0, 3), { ...given, hasMore: true })).toEqual({ result: 'part', links: 2, misfit: null })
})

/** For each field of a line what a hand could write there instead. */
const CHANGES: { readonly [Field in keyof CheckedLine]: ReadonlyArray<CheckedLine[Field]> } = {
  id: ['pa_worker:9', 'pa_other:1', ''],
  account: ['pa_other', '', '别人'],
  sequence: [0, 7, -1, 1.5],
  transfer: ['award:w2:a1', 'redemption:r1', ''],
  kind: ['redemption', 'escrow', 'allocation'],
  amount: [0, -5, 6, 4, 500],
  balanceAfter: [0, 4, 26, -1],
  ruleVersion: [0, 8, 70],
  at: [0, 1, Date.parse('2030-01-01T00:00:00Z')],
  previousHash: [NO_HASH.replace('0', '1'), '', 'f'.repeat(64)],
  hash: [NO_HASH, '', 'f'.repeat(64)],
}
const tampered = lines.flatMap((line, index) =>
  (Object.keys(CHANGES) as Array<keyof CheckedLine>).flatMap((field) =>
    CHANGES[field].map((value) => ({ index, field, value, was: line[field] }))))

test.each(tampered)('line $index with another $field ($value) is noticed, in the whole and in a selection', ({ index, field, value, was }) => {
  expect(value).not.toBe(was)
  const hand = changed(index, { [field]: value })
  expect(checkStatement(hand, given)).toMatchObject({ result: 'no', misfit: { line: hand[index], why: 'mark' } })
  expect(checkSelection(hand)).toMatchObject({ result: 'no', misfit: { line: hand[index], why: 'mark' } })
})

test.each([
  ['amount', { amount: 9 }], ['balance', { balanceAfter: 99 }], ['fact', { transfer: 'award:w9:a9' }], ['rule', { ruleVersion: 9 }], ['number', { sequence: 9, id: 'pa_worker:9' }],
  ['time', { at: 1 }], ['owner', { account: 'pa_other', id: 'pa_other:3' }],
])('a line whose mark was made anew for another %s no longer fits its neighbours', (_what, change) => {
  for (const index of lines.keys()) {
    const hand = lines.map((line, at) => (at === index ? remarked({ ...line, ...change }) : line))
    expect(checkStatement(hand, given).result).toBe('no')
  }
})

test.each([
  ['a line that is left out', [lines[0], lines[1], lines[3], lines[4]]],
  ['the first line left out', lines.slice(0, 4)],
  ['two lines in each other\'s place', [lines[0], lines[2], lines[1], lines[3], lines[4]]],
  ['a line told twice', [lines[0], lines[1], lines[1], ...lines.slice(2)]],
])('%s is noticed', (_what, hand) => {
  expect(checkStatement(hand as CheckedLine[], given).result).toBe('no')
})

test('a chain that is another one in its sums or its time, marks and links made to fit, is noticed at the line where it breaks', () => {
  const [newest, ...older] = lines as [CheckedLine, ...CheckedLine[]]
  const sum = remarked({ ...newest, balanceAfter: newest.balanceAfter + 1 })
  expect(checkStatement([sum, ...older], given).misfit).toEqual({ line: sum, why: 'sum' })
  const time = remarked({ ...newest, at: (older[0]?.at ?? 0) - 1 })
  expect(checkStatement([time, ...older], given).misfit).toEqual({ line: time, why: 'time' })
  const first = remarked({ ...(older.at(-1) as CheckedLine), amount: 4 })
  expect(checkStatement([first], { ...given, account: { sequence: 1, head: first.hash, balance: first.balanceAfter } }).misfit).toEqual({ line: first, why: 'sum' })
})

test('an end that is not the account\'s is noticed', () => {
  expect(checkStatement(lines, { ...given, account: { ...account, head: 'f'.repeat(64) } }).misfit?.why).toBe('head')
  expect(checkStatement(lines, { ...given, account: { ...account, balance: account.balance + 1 } }).misfit?.why).toBe('head')
})

test('with a line missing at the new end nothing is vouched for', () => {
  expect(checkStatement(lines.slice(1), given).result).toBe('stale')
  expect(checkStatement([], given).result).toBe('stale')
  expect(checkStatement(lines, { ...given, account: { ...account, sequence: 4 } }).result).not.toBe('yes')
})

test('a chain written anew as a whole is not what this phone saw before', () => {
  const seen = { sequence: 3, head: lines[2]?.hash ?? '' }
  expect(checkStatement(lines, { ...given, seen }).result).toBe('yes')
  expect(checkStatement(lines, { ...given, seen: { ...seen, head: 'f'.repeat(64) } }).misfit).toEqual({ line: lines[2], why: 'rewritten' })
  expect(checkStatement(lines.slice(1), { ...given, account: { sequence: 4, head: lines[1]?.hash ?? '', balance: 20 }, seen: { sequence: 5, head: account.head } }).result).toBe('stale')
})

test('a selection joins what lies side by side and does not claim more', () => {
  expect(checkSelection([lines[0], lines[1], lines[4]] as CheckedLine[])).toEqual({ result: 'part', links: 1, misfit: null })
  expect(checkSelection([])).toEqual({ result: 'part', links: 0, misfit: null })
})

test('an empty statement of an empty account is right', () => {
  expect(checkStatement([], { ...given, account: { sequence: 0, head: NO_HASH, balance: 0 } })).toEqual({ result: 'yes', links: 0, misfit: null })
})

test('a line alone shows whether its mark is its own', () => {
  expect(lines.every(hasTrueMark)).toBe(true)
  expect(hasTrueMark({ ...(lines[0] as CheckedLine), amount: 1 })).toBe(false)
})
