import { endOfBusinessDay, isBusinessDay } from '#domain/calendar/business-days'

const calendar = { holidays: ['2026-10-01', '2026-10-02'], workdays: ['2026-10-10'] }
const noon = (date: string): number => Date.parse(`${date}T12:00:00+08:00`)
const endOf = (date: string): number => Date.parse(`${date}T24:00:00+08:00`)

test('Monday to Friday are business days, Saturday and Sunday are not', () => {
  const week = ['2026-07-13', '2026-07-14', '2026-07-15', '2026-07-16', '2026-07-17', '2026-07-18', '2026-07-19']
  expect(week.map((date) => isBusinessDay(calendar, date))).toEqual([true, true, true, true, true, false, false])
})

test('a holiday on a weekday is no business day; a make-up workday on a Saturday is one', () => {
  expect(isBusinessDay(calendar, '2026-10-01')).toBe(false)
  expect(isBusinessDay(calendar, '2026-10-10')).toBe(true)
})

test('the first business day is the day after, and it ends at midnight', () => {
  expect(endOfBusinessDay(calendar, noon('2026-07-15'), 1)).toBe(endOf('2026-07-16'))
})

test('weekends are not counted', () => {
  expect(endOfBusinessDay(calendar, noon('2026-07-16'), 2)).toBe(endOf('2026-07-20'))
})

test('holidays are not counted, make-up workdays are', () => {
  expect(endOfBusinessDay(calendar, noon('2026-09-30'), 1)).toBe(endOf('2026-10-05'))
  expect(endOfBusinessDay(calendar, noon('2026-10-09'), 1)).toBe(endOf('2026-10-10'))
})

test('the last millisecond of a day still belongs to it', () => {
  expect(endOfBusinessDay(calendar, endOf('2026-07-15') - 1, 1)).toBe(endOf('2026-07-16'))
  expect(endOfBusinessDay(calendar, endOf('2026-07-15'), 1)).toBe(endOf('2026-07-17'))
})

test('a calendar without business days is a fault', () => {
  const endless = { holidays: Array.from({ length: 600 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)), workdays: [] }
  expect(() => endOfBusinessDay(endless, noon('2026-01-01'), 1)).toThrow('no 1 business days')
})
