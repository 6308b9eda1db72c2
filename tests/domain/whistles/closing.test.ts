import { closeFault, leftOverBefore } from '#domain/whistles/closing'

const open = { status: 'open', collected: null } as const

test('a whistle does not close while somebody\'s work waits', () => {
  expect(closeFault(open, [{ status: 'confirmed' }, { status: 'placed' }], 0)).toBeNull()
  expect(closeFault(open, [{ status: 'arrived' }], 0)).toBe('WORK_OPEN')
  expect(closeFault(open, [{ status: 'submitted' }], 0)).toBe('WORK_OPEN')
})

test('a whistle closes once', () => {
  expect(closeFault({ ...open, status: 'closed' }, [], 0)).toBe('WHISTLE_CLOSED')
})

test('twelve hours after its arrival time a whistle is left over', () => {
  expect(leftOverBefore(Date.parse('2026-07-16T02:00:00Z'))).toBe(Date.parse('2026-07-15T14:00:00Z'))
})

test('while it is settled who goes nobody closes it; before and after one may', () => {
  const stages = [['collecting', 99], ['collecting', 100], ['settling', 500], ['settled', 500]] as const
  expect(stages.map(([stage, now]) => closeFault({ status: 'open', collected: { until: 100, stage } }, [], now))).toEqual([null, 'SETTLING', 'SETTLING', null])
})
