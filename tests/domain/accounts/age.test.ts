import { ageAfter, ageOf, isUnder18 } from '#domain/accounts/age'

test('16 and 17 are under 18; who is of age or has said nothing is not held back by it', () => {
  expect([isUnder18({ age: '16-17' }), isUnder18({ age: 'adult' }), isUnder18({ age: null })]).toEqual([true, false, false])
})

test('a rider of before ages were asked for said that he was of age; who is no rider has said nothing', () => {
  expect(ageOf({ age: null, riderStatus: 'verified' })).toBe('adult')
  expect(ageOf({ age: null, riderStatus: null })).toBeNull()
  expect(ageOf({ age: '16-17', riderStatus: 'declared' })).toBe('16-17')
})

test('people grow up, and nobody gets younger', () => {
  expect(ageAfter({ age: '16-17', riderStatus: 'declared' }, 'adult')).toBe('adult')
  expect(ageAfter({ age: 'adult', riderStatus: 'declared' }, '16-17')).toBe('adult')
  expect(ageAfter({ age: null, riderStatus: 'declared' }, '16-17')).toBe('adult')
  expect(ageAfter({ age: null, riderStatus: null }, '16-17')).toBe('16-17')
})
