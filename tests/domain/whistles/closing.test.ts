import { closeFault, leftOverBefore } from '#domain/whistles/closing'

test('a whistle does not close while somebody\'s work waits', () => {
  expect(closeFault('open', [{ status: 'confirmed' }, { status: 'placed' }])).toBeNull()
  expect(closeFault('open', [{ status: 'arrived' }])).toBe('WORK_OPEN')
  expect(closeFault('open', [{ status: 'submitted' }])).toBe('WORK_OPEN')
})

test('a whistle closes once', () => {
  expect(closeFault('closed', [])).toBe('WHISTLE_CLOSED')
})

test('twelve hours after its arrival time a whistle is left over', () => {
  expect(leftOverBefore(Date.parse('2026-07-16T02:00:00Z'))).toBe(Date.parse('2026-07-15T14:00:00Z'))
})
