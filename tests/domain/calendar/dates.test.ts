import { addDays, addMonths, dateOf, daysBetween, lastDayOf, monthOf, spanOfMonth, startOf, weekdayOf } from '#domain/calendar/dates'

test('a date begins at midnight in +08:00, whatever the zone of the machine', () => {
  const midnight = Date.parse('2026-07-15T00:00:00+08:00')
  expect(dateOf(midnight)).toBe('2026-07-15')
  expect(dateOf(midnight - 1)).toBe('2026-07-14')
  expect(startOf('2026-07-15')).toBe(midnight)
})

test('days and months count over the ends of months and years', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(addMonths('2026-11', 3)).toBe('2027-02')
  expect(monthOf('2026-07-15')).toBe('2026-07')
})

test('the last day of a month knows leap years', () => {
  expect(lastDayOf('2026-02')).toBe('2026-02-28')
  expect(lastDayOf('2028-02')).toBe('2028-02-29')
  expect(lastDayOf('2026-12')).toBe('2026-12-31')
})

test('weekdays count from Monday 1 to Sunday 7', () => {
  expect(weekdayOf('2026-07-13')).toBe(1)
  expect(weekdayOf('2026-07-19')).toBe(7)
})

test('days between two dates count over the ends of months, forwards and back', () => {
  expect(daysBetween('2026-07-15', '2026-07-15')).toBe(0)
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
  expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1)
})

test('a month runs from its first midnight up to the next one\'s', () => {
  expect(spanOfMonth('2026-12')).toEqual({ from: Date.parse('2026-12-01T00:00:00+08:00'), until: Date.parse('2027-01-01T00:00:00+08:00') })
})
