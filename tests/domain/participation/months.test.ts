import { countedMonths, shownMonths } from '#domain/participation/months'

test('twelve months may be asked for, this one first, over the turn of the year', () => {
  const months = shownMonths(Date.parse('2026-02-15T12:00:00+08:00'))
  expect([months.length, months[0], months[1], months[2], months[11]]).toEqual([12, '2026-02', '2026-01', '2025-12', '2025-03'])
})

test('this month and the last one are counted, by the county\'s midnight', () => {
  expect(countedMonths(Date.parse('2026-08-01T00:20:00+08:00'))).toEqual(['2026-08', '2026-07'])
  expect(countedMonths(Date.parse('2026-07-31T23:59:59+08:00'))).toEqual(['2026-07', '2026-06'])
})
