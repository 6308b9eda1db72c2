import { expirablePoints, expiredPoints, expiryNotices, lastNoticedMonth } from '#domain/points/expiry'
import { anAccount } from './ledger'

const lots = [{ month: '2026-06', points: 4 }, { month: '2026-07', points: 3 }, { month: '2026-08', points: 5 }]
const endOfJuly = Date.parse('2026-07-31T23:59:59.999+08:00')

test('points run out when their month is over and not an instant before', () => {
  expect(expiredPoints(lots, endOfJuly)).toBe(4)
  expect(expiredPoints(lots, endOfJuly + 1)).toBe(7)
  expect(expiredPoints([], endOfJuly)).toBe(0)
})

test('what is held does not run out while it is held', () => {
  const account = anAccount('worker', { balance: 12, lots })
  expect(expirablePoints(account, endOfJuly)).toBe(4)
  expect(expirablePoints({ ...account, held: 10 }, endOfJuly)).toBe(2)
  expect(expirablePoints({ ...account, held: 12 }, endOfJuly)).toBe(0)
})

describe('a notice', () => {
  const july = [{ month: '2026-07', points: 3 }]
  const daysOf = (date: string) => expiryNotices(july, Date.parse(`${date}T09:05:00+08:00`)).map(({ days }) => days)

  test('is due 30 days before the last day, then 7 days before it', () => {
    expect([daysOf('2026-06-30'), daysOf('2026-07-01'), daysOf('2026-07-23')]).toEqual([[], [30], [30]])
    expect([daysOf('2026-07-24'), daysOf('2026-07-31')]).toEqual([[7], [7]])
    expect(daysOf('2026-08-01')).toEqual([])
  })

  test('names the lot, and each lot has its own', () => {
    expect(expiryNotices([{ month: '2026-06', points: 4 }, ...july, { month: '2026-08', points: 5 }], Date.parse('2026-07-10T12:00:00+08:00')))
      .toEqual([{ month: '2026-07', on: '2026-07-31', amountPoints: 3, days: 30 }])
  })

  test('may be due before its month begins: February ends within 30 days of the end of January', () => {
    expect(lastNoticedMonth(Date.parse('2027-01-28T12:00:00+08:00'))).toBe('2027-02')
    expect(lastNoticedMonth(Date.parse('2027-01-15T12:00:00+08:00'))).toBe('2027-02')
    expect(lastNoticedMonth(Date.parse('2027-01-01T12:00:00+08:00'))).toBe('2027-01')
    expect(expiryNotices([{ month: '2027-02', points: 1 }], Date.parse('2027-01-29T12:00:00+08:00'))).toHaveLength(1)
    expect(expiryNotices([{ month: '2027-02', points: 1 }], Date.parse('2027-01-28T12:00:00+08:00'))).toHaveLength(0)
  })
})
