import { answerStatus, whistleStatus } from '#types/whistles'
import { ANSWER_MOVES, hasArrived, isWorkOpen, mayMoveAnswer, WHISTLE_MOVES } from '#domain/whistles/lifecycle'

test('a whistle ends once', () => {
  expect(WHISTLE_MOVES).toEqual({ open: ['closed'], closed: [] })
  expect(Object.keys(WHISTLE_MOVES).sort()).toEqual([...whistleStatus.options].sort())
})

test('work runs from a place over the scan to the confirmation, one step at a time', () => {
  const steps = ['waiting', 'placed', 'arrived', 'submitted', 'confirmed'] as const
  for (const [i, from] of steps.entries()) {
    for (const [j, to] of steps.entries()) expect(mayMoveAnswer(from, to)).toBe(j === i + 1)
  }
})

test('a place is given back before the scan, never after it', () => {
  expect(answerStatus.options.filter((status) => mayMoveAnswer(status, 'left'))).toEqual(['waiting', 'placed'])
})

test('who left may answer again, who was absent or is confirmed may not', () => {
  expect(ANSWER_MOVES.left).toEqual(['waiting', 'placed'])
  expect([...ANSWER_MOVES.absent, ...ANSWER_MOVES.confirmed]).toEqual([])
})

test('work is open from the scan until the confirmation', () => {
  expect(answerStatus.options.filter(isWorkOpen)).toEqual(['arrived', 'submitted'])
  expect(answerStatus.options.filter(hasArrived)).toEqual(['arrived', 'submitted', 'confirmed'])
})
