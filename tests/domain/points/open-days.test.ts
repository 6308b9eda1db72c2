import { closedAt, datedAt, settledBefore } from '#domain/points/open-days'

const at = (time: string) => Date.parse(`${time}+08:00`)
const MINUTE_MS = 60_000

test('a day stays open for the first five minutes of the next', () => {
  const first = closedAt(null, at('2026-07-15T12:00:00'))
  expect(first).toEqual({ openFrom: '2026-07-15', closedAt: at('2026-07-15T12:00:00'), settledBefore: '' })
  expect(closedAt(first, at('2026-07-16T00:04:59'))).toBeNull()
  expect(closedAt(first, at('2026-07-16T00:05:00'))?.openFrom).toBe('2026-07-16')
})

test('a closed day does not open again when a clock goes back', () => {
  const days = closedAt(null, at('2026-07-15T12:00:00'))
  expect(closedAt(days, at('2026-07-14T12:00:00'))).toBeNull()
})

test('a day is settled three minutes after it was closed, not before; the days before it stay so', () => {
  const monday = closedAt(null, at('2026-07-13T12:00:00'))
  if (!monday) throw new Error('not closed')
  expect(settledBefore(monday, monday.closedAt + 3 * MINUTE_MS - 1)).toBe('')
  expect(settledBefore(monday, monday.closedAt + 3 * MINUTE_MS)).toBe('2026-07-13')
  const tuesday = closedAt(monday, at('2026-07-14T00:05:00'))
  if (!tuesday) throw new Error('not closed')
  expect(settledBefore(tuesday, tuesday.closedAt)).toBe('2026-07-13')
  expect(settledBefore(tuesday, tuesday.closedAt + 3 * MINUTE_MS)).toBe('2026-07-14')
})

test('what comes too late for its day counts from the first instant of the open one', () => {
  const days = { openFrom: '2026-07-16', closedAt: 0, settledBefore: '' }
  expect(datedAt(at('2026-07-15T23:59:59'), days)).toBe(at('2026-07-16T00:00:00'))
  expect(datedAt(at('2026-07-16T00:00:00'), days)).toBe(at('2026-07-16T00:00:00'))
  expect(datedAt(at('2026-07-16T00:00:01'), days)).toBe(at('2026-07-16T00:00:01'))
  expect(datedAt(at('2026-07-15T23:59:59'), null)).toBe(at('2026-07-15T23:59:59'))
})
