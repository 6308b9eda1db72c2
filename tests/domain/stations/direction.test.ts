import { bearingDegrees, DIRECTIONS, directionTo } from '#domain/stations/direction'

const here = { lat: 37.17, lng: 117.83 }
const STEP = 0.001
const towards = (degrees: number) => ({
  lat: here.lat + STEP * Math.cos((degrees * Math.PI) / 180),
  lng: here.lng + (STEP * Math.sin((degrees * Math.PI) / 180)) / Math.cos((here.lat * Math.PI) / 180),
})

test('the eight directions are 45 degrees apart, clockwise from north', () => {
  expect(DIRECTIONS.map((_, n) => directionTo(here, towards(n * 45)))).toEqual([...DIRECTIONS])
})

test('a direction changes half way between two of them', () => {
  expect(directionTo(here, towards(22))).toBe('n')
  expect(directionTo(here, towards(23))).toBe('ne')
  expect(directionTo(here, towards(338))).toBe('n')
  expect(directionTo(here, towards(337))).toBe('nw')
})

test('bearings run from 0 up to 360', () => {
  expect(bearingDegrees(here, towards(0))).toBeCloseTo(0, 3)
  expect(bearingDegrees(here, towards(270))).toBeCloseTo(270, 1)
})
