import { arrivalTimes } from '@/features/whistles/arrival-times'

const at = (time: string) => Date.parse(`2026-07-24T${time}:00+08:00`)
const between = (now: string, until: string) => arrivalTimes({ now: at(now), until: at(until) }).map((time) => new Date(time + 8 * 3_600_000).toISOString().slice(11, 16))

test('times to come are a quarter of an hour apart at first, on the next five minutes', () => {
  expect(between('14:02', '17:00')).toEqual(['14:20', '14:35', '14:50', '15:05', '15:35', '16:05'])
})

test('none is later than the latest one, which itself may be named', () => {
  expect(between('14:00', '14:30')).toEqual(['14:15', '14:30'])
  expect(between('14:00', '14:29')).toEqual(['14:15'])
})

test('where a quarter of an hour is too long the latest time is left, and after it none', () => {
  expect(between('14:22', '14:34')).toEqual(['14:30'])
  expect(between('14:30', '14:34')).toEqual([])
})
