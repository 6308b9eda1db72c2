import { expirablePoints, expiredPoints } from '#domain/points/expiry'
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
