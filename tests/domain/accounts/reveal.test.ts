import type { AnswerStatus } from '#types/whistles'
import { mayBeCalled } from '#domain/accounts/reveal'

test('who waits, comes, is there or has handed in may be called; who left, did not come or is done may not', () => {
  const statuses: AnswerStatus[] = ['waiting', 'placed', 'arrived', 'submitted', 'confirmed', 'left', 'absent']
  expect(statuses.filter((status) => mayBeCalled('open', status))).toEqual(['waiting', 'placed', 'arrived', 'submitted'])
})

test('about a whistle that is over nobody is called', () => {
  expect(mayBeCalled('closed', 'placed')).toBe(false)
})
