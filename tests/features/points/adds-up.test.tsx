import { addsUp } from '@/features/points/adds-up'
import { aLine } from '../../pages/rider-samples'

const newest = aLine({ id: 'p3', sequence: 3, amount: -60, balanceAfter: 26, kind: 'redemption' })
const second = aLine({ id: 'p2', sequence: 2, amount: 36, balanceAfter: 86 })
const first = aLine({ id: 'p1', sequence: 1, amount: 50, balanceAfter: 50 })

test('a statement adds up when every balance is the one before it and the amount, from nothing to what is there', () => {
  expect(addsUp([newest, second, first], { balance: 26, hasMore: false })).toBe('yes')
})

test('while older lines are not read, only what was read is vouched for', () => {
  expect(addsUp([newest, second], { balance: 26, hasMore: true })).toBe('part')
})

test.each([
  ['a changed amount', [newest, { ...second, amount: 40 }, first], 26],
  ['a line that is missing', [newest, first], 26],
  ['a beginning out of nothing', [newest, second], 26],
  ['a balance that is another one', [newest, second, first], 27],
])('%s does not add up', (_what, lines, balance) => {
  expect(addsUp(lines, { balance, hasMore: false })).toBe('no')
})

test('no line adds up to nothing only', () => {
  expect(addsUp([], { balance: 0, hasMore: false })).toBe('yes')
  expect(addsUp([], { balance: 5, hasMore: false })).toBe('no')
})
