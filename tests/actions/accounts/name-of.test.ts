import { GONE, nameOf } from '#core/actions/accounts/name-of'

test('people are called by their name, and who is gone by that', () => {
  const people = new Map([['ac_1', { displayName: '田小满' }]])
  expect([nameOf(people, 'ac_1'), nameOf(people, 'ac_2')]).toEqual(['田小满', GONE])
})
