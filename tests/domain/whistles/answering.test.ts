import type { AnswerStatus } from '#types/whistles'
import { answerFault, leaveFault, mayPromote } from '#domain/whistles/answering'

const ARRIVE_BY = 1_000
const open = { status: 'open', arriveBy: ARRIVE_BY, collected: null } as const
const closed = { status: 'closed', arriveBy: ARRIVE_BY, collected: null } as const
const scanned = (status: AnswerStatus) => ({ status, isListed: false })
const listed = (status: AnswerStatus) => ({ status, isListed: true })

test('a rider may answer up to the arrival time, and at the arrival time it is too late', () => {
  expect(answerFault(open, null, ARRIVE_BY - 1)).toBeNull()
  expect(answerFault(open, null, ARRIVE_BY)).toBe('TOO_LATE')
})

test('a closed whistle takes no answers', () => {
  expect(answerFault(closed, null, ARRIVE_BY - 1)).toBe('WHISTLE_CLOSED')
})

test('a rider answers once, unless he left or did not come', () => {
  for (const status of ['left', 'absent'] as const) expect(answerFault(open, status, 0)).toBeNull()
  for (const status of ['asked', 'waiting', 'placed', 'arrived', 'submitted', 'confirmed'] as const) {
    expect(answerFault(open, status, 0)).toBe('ALREADY_ANSWERED')
  }
})

test('leaving is free until the scan', () => {
  expect(leaveFault(open, scanned('waiting'), 0)).toBeNull()
  expect(leaveFault(open, scanned('placed'), 0)).toBeNull()
  for (const status of ['arrived', 'submitted', 'confirmed'] as const) expect(leaveFault(open, scanned(status), 0)).toBe('ALREADY_ARRIVED')
})

test('who is here by the list alone leaves until he hands in', () => {
  expect(leaveFault(open, listed('arrived'), 0)).toBeNull()
  for (const status of ['submitted', 'confirmed'] as const) expect(leaveFault(open, listed(status), 0)).toBe('ALREADY_ARRIVED')
})

test('who has no answer cannot leave', () => {
  expect(leaveFault(open, null, 0)).toBe('NOT_ANSWERED')
  for (const status of ['left', 'absent'] as const) expect(leaveFault(open, scanned(status), 0)).toBe('NOT_ANSWERED')
})

test('the waitlist moves up only while there is time to come', () => {
  expect(mayPromote(open, ARRIVE_BY - 1)).toBe(true)
  expect(mayPromote(open, ARRIVE_BY)).toBe(false)
  expect(mayPromote(closed, 0)).toBe(false)
})

const collecting = { ...open, collected: { until: 500, stage: 'collecting' } } as const
const settling = { ...open, collected: { until: 500, stage: 'settling' } } as const
const settled = { ...open, collected: { until: 500, stage: 'settled' } } as const

test('while answers are collected a rider answers and leaves; from the deadline until it is settled he does neither', () => {
  for (const [whistle, now, fault] of [[collecting, 499, null], [collecting, 500, 'SETTLING'], [settling, 900, 'SETTLING'], [settled, 900, null]] as const) {
    expect(answerFault(whistle, null, now)).toBe(fault)
    expect(leaveFault(whistle, scanned('asked'), now)).toBe(fault)
    expect(leaveFault(whistle, scanned('waiting'), now)).toBe(fault)
  }
})

test('too late is too late before it is being settled, and who is not there has nothing to leave', () => {
  expect(answerFault(collecting, null, ARRIVE_BY)).toBe('TOO_LATE')
  expect(answerFault(settling, 'asked', 600)).toBe('ALREADY_ANSWERED')
  expect(leaveFault(settling, null, 600)).toBe('NOT_ANSWERED')
  expect(leaveFault(settling, scanned('arrived'), 600)).toBe('ALREADY_ARRIVED')
})

test('nobody moves up before it is settled', () => {
  expect([collecting, settling, settled].map((whistle) => mayPromote(whistle, 600))).toEqual([false, false, true])
})

test('what was handed back takes nobody either', () => {
  expect(answerFault({ ...open, status: 'unanswered' }, null, 0)).toBe('WHISTLE_CLOSED')
  expect(mayPromote({ ...open, status: 'unanswered' }, 0)).toBe(false)
})
