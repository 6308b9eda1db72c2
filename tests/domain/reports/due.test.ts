import { dueAfter } from '#domain/reports/due'

const HOUR = 3_600_000

test('the first look is due two hours after filing', () => {
  expect(dueAfter('to-triage', 1_000, { dueAt: 0, dueHours: 0 })).toBe(1_000 + 2 * HOUR)
})

test('taking a report on does not win time', () => {
  expect(dueAfter('accepted', 5_000, { dueAt: 7_000, dueHours: 24 })).toBe(7_000)
})

test('a body has the hours of the category, counted from dispatch', () => {
  expect(dueAfter('dispatched', 5_000, { dueAt: 7_000, dueHours: 24 })).toBe(5_000 + 24 * HOUR)
})

test('a report nobody on the staff is waited for carries the time it moved', () => {
  for (const status of ['resolved', 'confirmed', 'adopted', 'unfounded', 'not-ours', 'withdrawn'] as const) {
    expect(dueAfter(status, 5_000, { dueAt: 7_000, dueHours: 24 })).toBe(5_000)
  }
})
