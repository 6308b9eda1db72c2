import { reportStatus } from '#types/reports'
import { mayMoveReport, REPORT_MOVES, WAITING_FOR_STAFF } from '#domain/reports/lifecycle'

const movesTo = (to: Parameters<typeof mayMoveReport>[1]) => reportStatus.options.filter((from) => mayMoveReport(from, to))

test('a report is taken on, dispatched, resolved and confirmed, one step at a time', () => {
  const steps = ['to-triage', 'accepted', 'dispatched', 'resolved', 'confirmed'] as const
  for (const [i, from] of steps.entries()) {
    for (const [j, to] of steps.entries()) expect(mayMoveReport(from, to)).toBe(j === i + 1)
  }
})

test('only the first look ends a report with a reason', () => {
  for (const end of ['adopted', 'unfounded', 'not-ours'] as const) expect(movesTo(end)).toEqual(['to-triage'])
})

test('a report is taken back only before a body works on it', () => {
  expect(movesTo('withdrawn')).toEqual(['to-triage', 'accepted'])
})

test('an end is an end', () => {
  for (const end of ['confirmed', 'adopted', 'unfounded', 'not-ours', 'withdrawn'] as const) expect(REPORT_MOVES[end]).toEqual([])
})

test('the inbox holds what waits for the staff, not for the reporter', () => {
  expect(WAITING_FOR_STAFF).toEqual(['to-triage', 'accepted', 'dispatched'])
})
