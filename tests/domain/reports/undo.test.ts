import fc from 'fast-check'
import { reportStatus } from '#types/reports'
import { REPORT_MOVES } from '#domain/reports/lifecycle'
import { mayUndo, undone } from '#domain/reports/undo'

const MOVED_AT = 1_000_000
const report = { status: 'accepted' as const, version: 2 }
const last = { kind: 'accepted' as const, at: MOVED_AT, byId: 'fang' }

test('who made the last move takes it back for fifteen seconds, not longer', () => {
  expect(mayUndo(report, last, 'fang', MOVED_AT + 14_999)).toBe(true)
  expect(mayUndo(report, last, 'fang', MOVED_AT + 15_000)).toBe(false)
})

test('nobody takes back what somebody else did', () => {
  expect(mayUndo(report, last, 'li', MOVED_AT)).toBe(false)
})

test('a move that is not the last one stands', () => {
  expect(mayUndo({ status: 'dispatched', version: 3 }, last, 'fang', MOVED_AT)).toBe(false)
})

test("what the body or the reporter did stands, and so does what was taken back", () => {
  for (const status of ['to-triage', 'resolved', 'confirmed', 'withdrawn'] as const) {
    expect(mayUndo({ status, version: 2 }, { ...last, kind: status === 'to-triage' ? 'undone' : status }, 'fang', MOVED_AT)).toBe(false)
  }
})

test('the twelfth change can be taken back, the thirteenth stands', () => {
  expect(mayUndo({ ...report, version: 12 }, last, 'fang', MOVED_AT)).toBe(true)
  expect(mayUndo({ ...report, version: 13 }, last, 'fang', MOVED_AT)).toBe(false)
})

test('a move taken back leads to where that move is allowed again', () => {
  fc.assert(fc.property(fc.constantFrom(...reportStatus.options), fc.nat(), (status, filedAt) => {
    const moved = { status, version: 4, filedAt, dueAt: filedAt + 5, bodyId: 'municipal', within: ['county', 'home'], handledWithin: ['county', 'municipal'] }
    if (!mayUndo(moved, { kind: status as never, at: 0, byId: 'fang' }, 'fang', 0)) return
    const before = undone(moved)
    expect(REPORT_MOVES[before.status]).toContain(status)
    expect(before).toMatchObject({ version: 5, bodyId: null, handledWithin: moved.within, dueAt: filedAt + 2 * 3_600_000 })
  }))
})

test('there is nothing before a report that nobody moved', () => {
  expect(() => undone({ status: 'to-triage', version: 1, filedAt: 0, dueAt: 0, bodyId: null, within: [], handledWithin: [] })).toThrow('to-triage')
})
