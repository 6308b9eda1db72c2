import { isOffered } from '#domain/whistles/offered'

test('a whistle is offered until its arrival time', () => {
  expect(isOffered({ arriveBy: 1_000 }, null, 999)).toBe(true)
  expect(isOffered({ arriveBy: 1_000 }, null, 1_000)).toBe(false)
})

test('after it, only to those who hold a place or are at work', () => {
  for (const mine of ['placed', 'arrived', 'submitted', 'confirmed'] as const) expect(isOffered({ arriveBy: 1_000 }, mine, 2_000)).toBe(true)
  for (const mine of ['waiting', 'left', 'absent'] as const) expect(isOffered({ arriveBy: 1_000 }, mine, 2_000)).toBe(false)
})
