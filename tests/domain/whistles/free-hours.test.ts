import { isInFreeHours } from '#domain/whistles/free-hours'

const at = (time: string): number => Date.parse(`${time}:00+08:00`)
/** Monday to Friday afternoons. 2026-07-15 is a Wednesday. */
const afternoons = [{ days: [1, 2, 3, 4, 5], from: '13:00', to: '17:00' }]

test('who said nothing is free at any time', () => {
  expect(isInFreeHours([], at('2026-07-15T03:00'))).toBe(true)
})

test('his hours run from their first minute up to, not including, the last, on the weekdays he said', () => {
  expect(['12:59', '13:00', '16:59', '17:00'].map((time) => isInFreeHours(afternoons, at(`2026-07-15T${time}`)))).toEqual([false, true, true, false])
  expect(isInFreeHours(afternoons, at('2026-07-18T14:00'))).toBe(false)
})

test('weekdays are the calendar\'s own: a public holiday changes nothing about what he said', () => {
  expect(isInFreeHours(afternoons, at('2026-10-01T14:00'))).toBe(true)
})
