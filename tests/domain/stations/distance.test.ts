import { distanceMeters } from '#domain/stations/distance'

test('a degree of latitude is 111.2 km', () => {
  expect(distanceMeters({ lat: 37, lng: 117 }, { lat: 38, lng: 117 })).toBeCloseTo(111_195.08, 1)
})

test('a degree of longitude shrinks with the cosine of the latitude', () => {
  expect(distanceMeters({ lat: 60, lng: 10 }, { lat: 60, lng: 11 })).toBeCloseTo(55_597, -1)
})

test('distances do not depend on the direction and are zero to oneself', () => {
  const here = { lat: 37.17, lng: 117.83 }
  const there = { lat: 37.173, lng: 117.834 }
  expect(distanceMeters(here, there)).toBe(distanceMeters(there, here))
  expect(distanceMeters(here, here)).toBe(0)
})

test('the other side of the earth is half its girth away', () => {
  expect(distanceMeters({ lat: 0, lng: 0 }, { lat: 0, lng: 180 })).toBeCloseTo(Math.PI * 6_371_008.8, 0)
})
