import { answerStatus } from '#types/whistles'
import { arriveAtFault, arriveUntil, moveArrivalFault, stillAhead } from '#domain/whistles/arrival'

const MINUTE = 60_000

test('the latest time to come is the whistle\'s and what the county adds to it', () => {
  expect(arriveUntil({ arriveBy: 100 * MINUTE }, { arrivalLateMinutes: 10 })).toBe(110 * MINUTE)
  expect(arriveUntil({ arriveBy: 100 * MINUTE }, { arrivalLateMinutes: 0 })).toBe(100 * MINUTE)
})

test('a time to come lies between now and the latest one, both included', () => {
  const span = { now: 1_000, until: 2_000 }
  expect([999, 1_000, 2_000, 2_001].map((at) => arriveAtFault(at, span))).toEqual(['ARRIVE_AT_PAST', null, null, 'ARRIVE_AT_LATE'])
})

test('whoever holds a place, asked for one or waits may say another time; who was scanned in is here', () => {
  const moves = answerStatus.options.filter((status) => moveArrivalFault({ status: 'open' }, status) === null)
  expect(moves).toEqual(['asked', 'waiting', 'placed'])
  for (const status of ['arrived', 'submitted', 'confirmed'] as const) expect(moveArrivalFault({ status: 'open' }, status)).toBe('ALREADY_ARRIVED')
  for (const status of [null, 'left', 'absent'] as const) expect(moveArrivalFault({ status: 'open' }, status)).toBe('NOT_ANSWERED')
})

test('on a closed whistle nobody comes at another time', () => {
  expect(moveArrivalFault({ status: 'closed' }, 'placed')).toBe('WHISTLE_CLOSED')
  expect(moveArrivalFault({ status: 'closed' }, 'confirmed')).toBe('ALREADY_ARRIVED')
})

test('a time that is over when a place comes free no longer holds', () => {
  expect([stillAhead(1_001, 1_000), stillAhead(1_000, 1_000), stillAhead(null, 1_000)]).toEqual([1_001, null, null])
})
