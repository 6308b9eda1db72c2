import { datesFault, isInForce, maySpeak } from '#domain/units/notice'
import { addDays } from '#domain/calendar/dates'

const TODAY = '2026-07-15'

test('the county and its streets speak, nobody else', () => {
  expect((['county', 'street', 'department', 'community', 'grid', 'body', 'station'] as const).filter(maySpeak)).toEqual(['county', 'street'])
})

test('a notice holds from its first to its last day, both included, until it is withdrawn', () => {
  const notice = { fromOn: TODAY, untilOn: '2026-07-16', isWithdrawn: false }
  expect(['2026-07-14', TODAY, '2026-07-16', '2026-07-17'].map((on) => isInForce(notice, on))).toEqual([false, true, true, false])
  expect(isInForce({ ...notice, isWithdrawn: true }, TODAY)).toBe(false)
})

test('it may be for today alone, but not end before it begins or before today', () => {
  expect(datesFault({ fromOn: TODAY, untilOn: TODAY }, TODAY)).toBeNull()
  expect(datesFault({ fromOn: '2026-07-10', untilOn: TODAY }, TODAY)).toBeNull()
  expect(datesFault({ fromOn: '2026-07-16', untilOn: TODAY }, TODAY)).toBe('DATES_CROSSED')
  expect(datesFault({ fromOn: '2026-07-10', untilOn: '2026-07-14' }, TODAY)).toBe('DATES_CROSSED')
})

test('it holds for at most 60 days and begins within 60', () => {
  expect(datesFault({ fromOn: TODAY, untilOn: addDays(TODAY, 59) }, TODAY)).toBeNull()
  expect(datesFault({ fromOn: TODAY, untilOn: addDays(TODAY, 60) }, TODAY)).toBe('DATES_TOO_FAR')
  expect(datesFault({ fromOn: addDays(TODAY, 60), untilOn: addDays(TODAY, 60) }, TODAY)).toBeNull()
  expect(datesFault({ fromOn: addDays(TODAY, 61), untilOn: addDays(TODAY, 61) }, TODAY)).toBe('DATES_TOO_FAR')
})
