import { holidays2026 } from '#profiles/holidays-2026'

const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()

test('every make-up workday of 2026 is a Saturday or Sunday and no holiday', () => {
  for (const date of holidays2026.workdays) {
    expect([0, 6]).toContain(weekday(date))
    expect(holidays2026.holidays).not.toContain(date)
  }
})

test('the Spring Festival of 2026 runs nine days, from 15 to 23 February', () => {
  const february = holidays2026.holidays.filter((date) => date.startsWith('2026-02'))
  expect([february[0], february.at(-1), february.length]).toEqual(['2026-02-15', '2026-02-23', 9])
})

test('the year has 33 public holidays, none counted twice', () => {
  expect(new Set(holidays2026.holidays).size).toBe(33)
  expect(holidays2026.holidays).toHaveLength(33)
})
