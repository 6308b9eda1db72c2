import { capPassed, NOTHING_CREDITED, withCredit } from '#domain/points/caps'

const caps = { dailyCapPoints: 8, monthlyCapPoints: 20 }

test('credits of a day and of its month add up', () => {
  const twice = withCredit(withCredit(NOTHING_CREDITED, 5, '2026-07-15'), 3, '2026-07-15')
  expect(twice).toEqual({ creditedOn: '2026-07-15', creditedPoints: 8, creditedMonthPoints: 8 })
})

test('another day starts its own count and goes on with the month’s; another month starts both', () => {
  const first = withCredit(NOTHING_CREDITED, 5, '2026-07-31')
  expect(withCredit(withCredit(NOTHING_CREDITED, 5, '2026-07-30'), 3, '2026-07-31')).toMatchObject({ creditedPoints: 3, creditedMonthPoints: 8 })
  expect(withCredit(first, 3, '2026-08-01')).toMatchObject({ creditedPoints: 3, creditedMonthPoints: 3 })
})

test('a cap takes in its last point and not one more, the day’s before the month’s', () => {
  expect(capPassed({ creditedOn: '', creditedPoints: 8, creditedMonthPoints: 20 }, caps)).toBeNull()
  expect(capPassed({ creditedOn: '', creditedPoints: 9, creditedMonthPoints: 21 }, caps)).toBe('day')
  expect(capPassed({ creditedOn: '', creditedPoints: 1, creditedMonthPoints: 21 }, caps)).toBe('month')
})
