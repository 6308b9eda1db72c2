import { isLeadPost, isSettled } from '#domain/accounts/ending'

test('what an account left behind is settled three minutes after it ended, not before', () => {
  expect(isSettled({ at: 1_000 }, 1_000 + 179_999)).toBe(false)
  expect(isSettled({ at: 1_000 }, 1_000 + 180_000)).toBe(true)
})

test('the county\'s head is an official\'s post at the root unit, and no other', () => {
  expect(isLeadPost({ role: 'official', within: ['county'] })).toBe(true)
  expect(isLeadPost({ role: 'official', within: ['county', 'street'] })).toBe(false)
  expect(isLeadPost({ role: 'grid', within: ['county'] })).toBe(false)
})
