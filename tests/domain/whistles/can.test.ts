import type { AnswerStatus } from '#types/whistles'
import { whistleCan, type Viewer } from '#domain/whistles/can'

const open = { status: 'open', arriveBy: 1_000, arriveUntil: 1_500, collected: null, nobodyAt: null, offeredTo: [] } as const
const closed = { ...open, status: 'closed' } as const
const rider: Viewer = { accountId: 'rider', isEnrolled: true, isGrid: false, isCalled: false, isOfficial: false }
const grid: Viewer = { accountId: 'grid', isEnrolled: false, isGrid: true, isCalled: false, isOfficial: false }
const official: Viewer = { accountId: 'official', isEnrolled: false, isGrid: false, isCalled: false, isOfficial: true }
const scanned = (status: AnswerStatus) => ({ status, isListed: false })
const submitted = { accountId: 'rider', status: 'submitted', scannedBy: 'grid' } as const

test('a rider who joined can answer while there is time', () => {
  expect(whistleCan(open, rider, null, [], 999)).toEqual(['answer'])
  expect(whistleCan(open, rider, null, [], 1_000)).toEqual([])
})

test('who holds a place can show his code, say another time or leave; who waits has no code to show', () => {
  expect(whistleCan(open, rider, scanned('placed'), [], 0)).toEqual(['leave', 'move-arrival', 'show-code'])
  expect(whistleCan(open, rider, scanned('waiting'), [], 0)).toEqual(['leave', 'move-arrival'])
})

test('another time can be said until the latest one there is', () => {
  expect(whistleCan(open, rider, scanned('placed'), [], 1_499)).toContain('move-arrival')
  expect(whistleCan(open, rider, scanned('placed'), [], 1_500)).toEqual(['leave', 'show-code'])
})

test('after the scan he can hand in his work, then nothing more', () => {
  expect(whistleCan(open, rider, scanned('arrived'), [], 2_000)).toEqual(['submit'])
  expect(whistleCan(open, rider, scanned('submitted'), [], 2_000)).toEqual([])
})

test('who is here by the list alone can also say that he is not', () => {
  expect(whistleCan(open, rider, { status: 'arrived', isListed: true }, [], 2_000)).toEqual(['leave', 'submit'])
})

test('grid staff scan and close; closing waits for the work', () => {
  expect(whistleCan(open, grid, null, [], 0)).toEqual(['scan', 'close'])
  expect(whistleCan(open, grid, null, [{ ...submitted, status: 'arrived' }], 0)).toEqual(['scan'])
})

test('staff of a community that a call names scan and confirm, and neither close, widen nor hand it back', () => {
  const called: Viewer = { accountId: 'called', isEnrolled: false, isGrid: false, isCalled: true, isOfficial: false }
  expect(whistleCan({ ...open, nobodyAt: 0 }, called, null, [], 500)).toEqual(['scan'])
  expect(whistleCan(open, called, null, [submitted], 0)).toEqual(['scan', 'confirm'])
  expect(whistleCan(open, called, null, [{ ...submitted, scannedBy: 'called' }], 0)).toEqual(['scan'])
})

test('who scanned cannot confirm, an official over the place can', () => {
  expect(whistleCan(open, grid, null, [submitted], 0)).toEqual(['scan'])
  expect(whistleCan(open, official, null, [submitted], 0)).toEqual(['confirm'])
})

test('who is a rider and on the staff can do what either can', () => {
  expect(whistleCan(open, { ...grid, isEnrolled: true }, null, [], 0)).toEqual(['answer', 'scan', 'close'])
})

test('nobody can do anything with a closed whistle', () => {
  expect(whistleCan(closed, { accountId: 'x', isEnrolled: true, isGrid: true, isCalled: true, isOfficial: true }, scanned('placed'), [submitted], 0)).toEqual([])
})

test('who asked may leave until the deadline; from then until it is settled nobody can do anything about it', () => {
  const collecting = { ...open, collected: { until: 500, stage: 'collecting' } } as const
  expect(whistleCan(collecting, rider, scanned('asked'), [], 499)).toEqual(['leave', 'move-arrival'])
  expect(whistleCan(collecting, rider, null, [], 499)).toEqual(['answer'])
  expect(whistleCan(collecting, grid, null, [], 499)).toEqual(['scan', 'close'])
  expect(whistleCan(collecting, rider, scanned('asked'), [], 500)).toEqual([])
  expect(whistleCan(collecting, rider, null, [], 500)).toEqual([])
  expect(whistleCan(collecting, grid, null, [], 500)).toEqual(['scan'])
})

test('once it is said that nobody comes grid staff call more people or hand it back; who holds a place ends that', () => {
  const calling = { ...open, nobodyAt: 500 } as const
  expect(whistleCan(calling, grid, null, [], 499)).toEqual(['scan', 'close'])
  expect(whistleCan(calling, grid, null, [], 500)).toEqual(['scan', 'close', 'widen', 'hand-back'])
  expect(whistleCan({ ...calling, offeredTo: ['next'] }, grid, null, [], 500)).toEqual(['scan', 'close', 'hand-back'])
  expect(whistleCan(calling, official, null, [], 500)).toEqual([])
  expect(whistleCan(calling, grid, null, [{ accountId: 'rider', status: 'placed', scannedBy: null }], 500)).toEqual(['scan', 'close'])
})
