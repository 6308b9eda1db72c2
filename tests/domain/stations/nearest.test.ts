import * as fc from 'fast-check'
import { distanceMeters } from '#domain/stations/distance'
import { indexPlaces, nearest } from '#domain/stations/nearest'

interface Spot { place: { lat: number; lng: number } }

const byBruteForce = (spots: readonly Spot[], from: Spot['place'], count: number): number[] =>
  spots.map(({ place }) => distanceMeters(from, place)).sort((a, b) => a - b).slice(0, count)

const place = (lat: readonly [number, number], lng: readonly [number, number]) =>
  fc.record({ lat: fc.double({ min: lat[0], max: lat[1], noNaN: true }), lng: fc.double({ min: lng[0], max: lng[1], noNaN: true }) })
const inCounty = place([37, 37.4], [117.6, 118])
const anywhere = place([-90, 90], [-180, 180])

/** A centimetre; but on the far side of the earth arcs and chords both lose half their digits. */
const toleranceMeters = (meters: number): number => (meters > 19_900_000 ? 1 : 0.01)

/** Rounding may swap two that are equally far, never change how far the n-th is. */
function expectSame(spots: readonly Spot[], from: Spot['place'], count: number): void {
  const found = nearest(spots, from, count)
  const wanted = byBruteForce(spots, from, count)
  expect(found).toHaveLength(wanted.length)
  found.forEach(({ item, meters }, n) => {
    expect(Math.abs(meters - (wanted[n] ?? NaN))).toBeLessThan(toleranceMeters(meters))
    expect(Math.abs(distanceMeters(from, item.place) - meters)).toBeLessThan(toleranceMeters(meters))
  })
  expect(new Set(found.map(({ item }) => item)).size).toBe(found.length)
}

test('the nearest in a county are those a sort of all distances finds', () => {
  fc.assert(fc.property(fc.array(inCounty, { maxLength: 300 }), inCounty, fc.integer({ min: 1, max: 30 }), (places, from, count) => {
    expectSame(places.map((one) => ({ place: one })), from, count)
  }), { numRuns: 200 })
})

test('so are the nearest over the date line and the poles', () => {
  fc.assert(fc.property(fc.array(anywhere, { maxLength: 200 }), anywhere, fc.integer({ min: 1, max: 30 }), (places, from, count) => {
    expectSame(places.map((one) => ({ place: one })), from, count)
  }), { numRuns: 200 })
})

test('places in the same spot are each found once', () => {
  const twins = Array.from({ length: 40 }, (_, n) => ({ id: n, place: { lat: 37.17, lng: 117.83 } }))
  const found = nearest(twins, { lat: 37.17, lng: 117.83 }, 40)
  expect(new Set(found.map(({ item }) => item.id)).size).toBe(40)
})

test('more asked than there are gives all, none gives none', () => {
  const find = indexPlaces([{ lat: 1, lng: 1 }, { lat: 2, lng: 2 }], (one) => one)
  expect(find({ lat: 0, lng: 0 }, 20).map(({ item }) => item.lat)).toEqual([1, 2])
  expect(find({ lat: 0, lng: 0 }, 0)).toEqual([])
  expect(nearest([], { lat: 0, lng: 0 }, 5)).toEqual([])
})
