import { answerStatus, whistleStatus } from '#types/whistles'
import { ANSWER_MOVES, hasArrived, isAway, isWorkOpen, mayMoveAnswer, OPEN_ANSWERS, WHISTLE_MOVES } from '#domain/whistles/lifecycle'

test('a whistle ends once', () => {
  expect(WHISTLE_MOVES).toEqual({ open: ['closed', 'unanswered'], closed: [], unanswered: [] })
  expect(Object.keys(WHISTLE_MOVES).sort()).toEqual([...whistleStatus.options].sort())
})

test('work runs from a place over the scan to the confirmation, one step at a time, and what was handed in may be sent back', () => {
  const steps = ['waiting', 'placed', 'arrived', 'submitted', 'confirmed'] as const
  for (const [i, from] of steps.entries()) {
    for (const [j, to] of steps.entries()) expect(mayMoveAnswer(from, to)).toBe(j === i + 1 || (from === 'submitted' && to === 'arrived'))
  }
})

test('whatever is not seen to its end is given up with the account; what was paid, missed or left is not', () => {
  expect(answerStatus.options.filter((status) => mayMoveAnswer(status, 'left'))).toEqual(['asked', 'waiting', 'placed', 'arrived', 'submitted'])
  expect(OPEN_ANSWERS).toEqual(['asked', 'waiting', 'placed', 'arrived', 'submitted'])
})

test('who left or did not come may answer again, who is confirmed may not', () => {
  expect(answerStatus.options.filter(isAway)).toEqual(['left', 'absent'])
  for (const status of ['left', 'absent'] as const) expect(ANSWER_MOVES[status]).toEqual(['asked', 'waiting', 'placed'])
  expect(ANSWER_MOVES.confirmed).toEqual([])
})

test('only who holds a place can be missing from it', () => {
  expect(answerStatus.options.filter((status) => mayMoveAnswer(status, 'absent'))).toEqual(['placed'])
})

test('work is open from the scan until the confirmation', () => {
  expect(answerStatus.options.filter(isWorkOpen)).toEqual(['arrived', 'submitted'])
  expect(answerStatus.options.filter(hasArrived)).toEqual(['arrived', 'submitted', 'confirmed'])
})

test('who asked is placed, waits or leaves; nobody asks who waits or holds a place', () => {
  expect(ANSWER_MOVES.asked).toEqual(['placed', 'waiting', 'left'])
  expect(answerStatus.options.filter((status) => mayMoveAnswer(status, 'asked'))).toEqual(['left', 'absent'])
})
