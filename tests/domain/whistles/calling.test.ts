import { callFault, isOfferedTo, nobodyAtOf, widenFault, type Called } from '#domain/whistles/calling'

const MINUTE = 60_000
const open: Called = { status: 'open', arriveBy: 100 * MINUTE, collected: null, nobodyAt: 10 * MINUTE, offeredTo: [] }

test('it is said that nobody comes after the county\'s minutes, and of a collected whistle not before it could be settled', () => {
  expect(nobodyAtOf({ collected: null }, { at: MINUTE, nobodyMinutes: 10 })).toBe(11 * MINUTE)
  expect(nobodyAtOf({ collected: { until: 6 * MINUTE, stage: 'collecting' } }, { at: MINUTE, nobodyMinutes: 10 })).toBe(11 * MINUTE)
  expect(nobodyAtOf({ collected: { until: 31 * MINUTE, stage: 'collecting' } }, { at: MINUTE, nobodyMinutes: 10 })).toBe(31 * MINUTE + 35_000)
})

test('nobody comes when its time has come and nobody holds a place', () => {
  expect([callFault(open, 0, 10 * MINUTE - 1), callFault(open, 0, 10 * MINUTE), callFault(open, 1, 10 * MINUTE)]).toEqual(['STILL_CALLING', null, 'SOMEBODY_COMES'])
  for (const status of ['closed', 'unanswered'] as const) expect(callFault({ ...open, status }, 0, 10 * MINUTE)).toBe('WHISTLE_CLOSED')
})

test('while it is not settled who goes, and of a whistle from before it was said, it is not said', () => {
  for (const stage of ['collecting', 'settling'] as const) expect(callFault({ ...open, collected: { until: MINUTE, stage } }, 0, 20 * MINUTE)).toBe('STILL_CALLING')
  expect(callFault({ ...open, collected: { until: MINUTE, stage: 'settled' } }, 0, 20 * MINUTE)).toBeNull()
  expect(callFault({ ...open, nobodyAt: null }, 0, 90 * MINUTE)).toBe('STILL_CALLING')
})

test('it is widened once, and while somebody could still come', () => {
  expect(widenFault(open, 0, 10 * MINUTE)).toBeNull()
  expect(widenFault({ ...open, offeredTo: ['next'] }, 0, 10 * MINUTE)).toBe('ALREADY_WIDENED')
  expect([widenFault(open, 0, 100 * MINUTE - 1), widenFault(open, 0, 100 * MINUTE)]).toEqual([null, 'TOO_LATE'])
  expect(widenFault(open, 1, 10 * MINUTE)).toBe('SOMEBODY_COMES')
  expect(callFault({ ...open, offeredTo: ['next'] }, 0, 100 * MINUTE)).toBeNull()
})

test('it is offered to who joined where it lies, and to the neighbours it was widened to', () => {
  const whistle = { within: ['isle', 'rock'], offeredTo: ['lane'] }
  expect([['rock'], ['pond', 'lane'], ['pond'], []].map((joined) => isOfferedTo(whistle, joined))).toEqual([true, true, false, false])
})
