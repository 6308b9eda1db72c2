import { answerStatus } from '#types/whistles'
import { absentFault, awaitedUntil } from '#domain/whistles/absence'

const MINUTE = 60_000
const open = { status: 'open', arriveBy: 100 * MINUTE } as const
const grace = { arrivalGraceMinutes: 15 }

test('a rider is waited for until the time he said, or else the whistle\'s, and the county\'s grace', () => {
  expect(awaitedUntil(open, { arriveAt: 40 * MINUTE }, grace)).toBe(55 * MINUTE)
  expect(awaitedUntil(open, { arriveAt: null }, grace)).toBe(115 * MINUTE)
  expect(awaitedUntil(open, { arriveAt: 40 * MINUTE }, { arrivalGraceMinutes: 0 })).toBe(40 * MINUTE)
})

test('his place is free from the instant the grace is over, not before', () => {
  const placed = { status: 'placed', arriveAt: 40 * MINUTE } as const
  expect(absentFault(open, placed, { ...grace, now: 55 * MINUTE - 1 })).toBe('STILL_AWAITED')
  expect(absentFault(open, placed, { ...grace, now: 55 * MINUTE })).toBeNull()
})

test('only who holds a place can be missing from it', () => {
  const faults = (status: (typeof answerStatus.options)[number]) => absentFault(open, { status, arriveAt: null }, { ...grace, now: 200 * MINUTE })
  expect(answerStatus.options.filter((status) => faults(status) === null)).toEqual(['placed'])
  expect(answerStatus.options.filter((status) => faults(status) === 'ALREADY_ARRIVED')).toEqual(['arrived', 'submitted', 'confirmed'])
  expect(absentFault(open, null, { ...grace, now: 200 * MINUTE })).toBe('NOT_PLACED')
})

test('on a closed whistle nobody is given up any more', () => {
  expect(absentFault({ ...open, status: 'closed' }, { status: 'placed', arriveAt: null }, { ...grace, now: 200 * MINUTE })).toBe('WHISTLE_CLOSED')
})
