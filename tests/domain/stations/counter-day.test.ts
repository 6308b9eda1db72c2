import { LISTED_DAYS_BACK, listedDays } from '#domain/stations/counter-day'

const at = (time: string): number => Date.parse(`${time}+08:00`)

test('the days that can be looked at begin with today and end 31 days back', () => {
  const days = listedDays(at('2026-03-01T12:00:00'))
  expect(days.slice(0, 2)).toEqual(['2026-03-01', '2026-02-28'])
  expect(days.at(-1)).toBe('2026-01-29')
  expect(new Set(days).size).toBe(LISTED_DAYS_BACK + 1)
})

test('a day begins at midnight of +08:00', () => {
  expect(listedDays(at('2026-07-14T23:59:59'))[0]).toBe('2026-07-14')
  expect(listedDays(at('2026-07-15T00:00:00'))[0]).toBe('2026-07-15')
})
