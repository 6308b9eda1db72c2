import fc from 'fast-check'
import { cornersOf, isInside, outlineFault } from '#domain/units/outline'
import { MAX_CORNERS, type Outline, type Position } from '#types/unit-tree'

const box = (west: number, south: number, east: number, north: number): Position[] => [[west, south], [east, south], [east, north], [west, north], [west, south]]
const square: Outline = [[box(117, 37, 118, 38)]]

test('a ring ends where it began, has an area, and all together have at most two thousand corners', () => {
  expect(outlineFault(square)).toBeNull()
  expect(outlineFault([[[[117, 37], [118, 37], [118, 38], [117, 38]]]])).toBe('open')
  expect(outlineFault([[[[117, 37], [118, 37], [119, 37], [117, 37]]]])).toBe('flat')
  const ring = (length: number): Position[] => {
    const corners = Array.from({ length: length - 1 }, (_, n): Position => [117 + Math.cos(n) / 9, 37 + Math.sin(n) / 9])
    return [...corners, [117 + 1 / 9, 37]]
  }
  expect(outlineFault([[ring(MAX_CORNERS)]])).toBeNull()
  expect(outlineFault([[ring(MAX_CORNERS)], [box(1, 1, 2, 2)]])).toBe('big')
  expect(cornersOf([[ring(7)], [box(1, 1, 2, 2), box(1, 1, 2, 2)]])).toBe(17)
})

test('a place lies inside or not, on the edge it does, in a hole it does not', () => {
  const holed: Outline = [[box(117, 37, 118, 38), box(117.4, 37.4, 117.6, 37.6)]]
  expect(isInside(holed, { lat: 37.1, lng: 117.1 })).toBe(true)
  expect(isInside(holed, { lat: 37.5, lng: 117.5 })).toBe(false)
  expect(isInside(holed, { lat: 37, lng: 117.5 })).toBe(true)
  expect(isInside(holed, { lat: 36.9, lng: 117.5 })).toBe(false)
})

test('of several areas one is enough', () => {
  const two: Outline = [[box(117, 37, 117.1, 37.1)], [box(118, 38, 118.1, 38.1)]]
  expect(isInside(two, { lat: 38.05, lng: 118.05 })).toBe(true)
  expect(isInside(two, { lat: 37.5, lng: 117.5 })).toBe(false)
})

test('for a box it is what comparing says, whichever way round the ring goes', () => {
  fc.assert(fc.property(fc.double({ min: 116, max: 119, noNaN: true }), fc.double({ min: 36, max: 39, noNaN: true }), fc.boolean(), (lng, lat, isTurned) => {
    const ring = box(117, 37, 118, 38)
    const outline: Outline = [[isTurned ? [...ring].reverse() : ring]]
    expect(isInside(outline, { lng, lat })).toBe(lng >= 117 && lng <= 118 && lat >= 37 && lat <= 38)
  }))
})
