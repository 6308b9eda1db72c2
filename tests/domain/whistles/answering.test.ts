import { answerFault, leaveFault, mayPromote } from '#domain/whistles/answering'

const ARRIVE_BY = 1_000
const open = { status: 'open', arriveBy: ARRIVE_BY } as const
const closed = { status: 'closed', arriveBy: ARRIVE_BY } as const

test('a rider may answer up to the arrival time, and at the arrival time it is too late', () => {
  expect(answerFault(open, null, ARRIVE_BY - 1)).toBeNull()
  expect(answerFault(open, null, ARRIVE_BY)).toBe('TOO_LATE')
})

test('a closed whistle takes no answers', () => {
  expect(answerFault(closed, null, ARRIVE_BY - 1)).toBe('WHISTLE_CLOSED')
})

test('a rider answers once, unless he left or did not come', () => {
  for (const status of ['left', 'absent'] as const) expect(answerFault(open, status, 0)).toBeNull()
  for (const status of ['waiting', 'placed', 'arrived', 'submitted', 'confirmed'] as const) {
    expect(answerFault(open, status, 0)).toBe('ALREADY_ANSWERED')
  }
})

test('leaving is free until the scan', () => {
  expect(leaveFault('waiting')).toBeNull()
  expect(leaveFault('placed')).toBeNull()
  for (const status of ['arrived', 'submitted', 'confirmed'] as const) expect(leaveFault(status)).toBe('ALREADY_ARRIVED')
})

test('who has no answer cannot leave', () => {
  for (const status of [null, 'left', 'absent'] as const) expect(leaveFault(status)).toBe('NOT_ANSWERED')
})

test('the waitlist moves up only while there is time to come', () => {
  expect(mayPromote(open, ARRIVE_BY - 1)).toBe(true)
  expect(mayPromote(open, ARRIVE_BY)).toBe(false)
  expect(mayPromote(closed, 0)).toBe(false)
})
