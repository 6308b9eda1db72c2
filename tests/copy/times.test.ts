import { ago, clockTime, countdown, dateWords, dayAndTime, dayOf, monthWords, plateWords, remaining, span } from '@/copy/times'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** 2026-07-15, 13:16 in +08:00. */
const now = Date.UTC(2026, 6, 15, 5, 16)

test('the clock is +08:00, whatever the phone is set to', () => {
  expect(clockTime(now)).toBe('13:16')
  expect(clockTime(Date.UTC(2026, 6, 15, 16, 5))).toBe('00:05')
})

test('a day is near or a date, another year says so', () => {
  expect(dayAndTime(now, now)).toBe('今天 13:16')
  expect(dayAndTime(Date.UTC(2026, 6, 15, 16, 0), now)).toBe('明天 00:00')
  expect(dayAndTime(Date.UTC(2026, 6, 14, 15, 59), now)).toBe('昨天 23:59')
  expect(dayAndTime(Date.UTC(2026, 7, 3, 1, 0), now)).toBe('8月3日 09:00')
  expect(dayOf(Date.UTC(2025, 11, 31, 15, 59), now)).toBe('2025年12月31日')
  expect(dateWords('2026-08-03')).toBe('8月3日')
})

test.each([
  [30_000, '1 分钟'], [20 * MINUTE, '20 分钟'], [60 * MINUTE, '1 小时'], [72 * MINUTE, '1 小时 12 分'],
  [11 * HOUR + 20 * MINUTE, '11 小时'], [47 * HOUR, '47 小时'], [48 * HOUR, '2 天'],
])('%d ms are said as %s', (ms, words) => {
  expect(span(ms)).toBe(words)
})

test('what is left and what is over', () => {
  expect(remaining(now + 20 * MINUTE, now)).toBe('还有 20 分钟')
  expect(remaining(now - 5 * MINUTE, now)).toBe('过了 5 分钟')
  expect(countdown(222_000)).toBe('还有 3 分 42 秒')
  expect(countdown(-1)).toBe('还有 0 秒')
  expect(ago(now - 30_000, now)).toBe('刚刚')
  expect(ago(now - 5 * MINUTE, now)).toBe('5 分钟前')
  expect(ago(now - 5 * HOUR, now)).toBe('今天 08:16')
})

test.each([
  [-12 * MINUTE, 'late', '超 12', '分'], [-3 * HOUR, 'late', '超 3', '小时'], [-49 * HOUR, 'late', '超 2', '天'],
  [44 * MINUTE, 'soon', '剩 44', '分'], [HOUR - 1, 'soon', '剩 60', '分'], [HOUR, 'later', '1', '小时'],
  [7 * HOUR, 'later', '今天', '20:16'], [26 * HOUR, 'later', '明天', '15:16'],
])('due in %d ms the plate is %s: %s %s', (left, tone, main, under) => {
  expect(plateWords(now + left, now)).toEqual({ tone, main, under })
})

test('a month carries its year only when it is another one', () => {
  expect([monthWords('2026-07', '2026-07'), monthWords('2025-12', '2026-07')]).toEqual(['7月', '2025年12月'])
})
