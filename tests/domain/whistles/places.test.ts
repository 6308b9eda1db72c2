import { answerId, freeNumbers, numbersOf, placeId } from '#domain/whistles/places'

test('places are numbered from one and named after their whistle', () => {
  expect(numbersOf(3)).toEqual([1, 2, 3])
  expect(placeId('w1', 3)).toBe('w1:3')
})

test('a rider has one answer a whistle', () => {
  expect(answerId('w1', 'a1')).toBe('w1:a1')
})

test('free are the numbers nobody holds and nobody shut', () => {
  expect(freeNumbers(4, [{ n: 2 }, { n: 4 }])).toEqual([1, 3])
  expect(freeNumbers(2, [])).toEqual([1, 2])
  expect(freeNumbers(2, [{ n: 1 }, { n: 2 }])).toEqual([])
})
