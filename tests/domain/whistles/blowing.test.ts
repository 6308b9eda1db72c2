import { isArriveByPast, placesOf, templateOf } from '#domain/whistles/blowing'

const cones = { id: 'cones', places: 2 }

test('only a template of the county can be blown', () => {
  expect(templateOf([cones], 'cones')).toBe(cones)
  expect(templateOf([cones], 'arrest-somebody')).toBeNull()
})

test('a whistle has as many places as asked, else as the template says, and at most thirty', () => {
  expect(placesOf(cones, 5)).toBe(5)
  expect(placesOf(cones, undefined)).toBe(2)
  expect(placesOf(cones, 31)).toBe(30)
})

test('the arrival time lies ahead', () => {
  expect(isArriveByPast(1_001, 1_000)).toBe(false)
  expect(isArriveByPast(1_000, 1_000)).toBe(true)
})
