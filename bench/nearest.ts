import { around } from 'geokdbush'
import KDBush from 'kdbush'
import type { Place } from '#types/core/primitives'
import { distanceMeters } from '#domain/stations/distance'
import { indexPlaces } from '#domain/stations/nearest'
import type { BenchResult } from './lib/result'
import { compare } from './lib/rounds'
import { seeded } from './lib/seeded'

const SIZES = [100, 1_000, 10_000]
const NEAREST = 20
const QUERIES = 500
/** Of queries a round: long enough that the clock's grain does not show. */
const REPEATS = 20
/** Two that are equally far may swap; nothing else may differ from a full sort. */
const TOLERANCE_METERS = 0.01

/** P2: the nearest 20 stations on the phone ÷ geokdbush on the same points, and none wrong against brute force. */
export async function run(): Promise<BenchResult[]> {
  const results: BenchResult[] = []
  for (const size of SIZES) results.push(await nearestOf(size))
  return results
}

async function nearestOf(size: number): Promise<BenchResult> {
  const random = seeded(size)
  const places = Array.from({ length: size }, () => aPlace(random))
  const queries = Array.from({ length: QUERIES }, () => aPlace(random))
  const find = indexPlaces(places, (place) => place)
  const tree = new KDBush(size)
  for (const { lng, lat } of places) tree.add(lng, lat)
  tree.finish()
  const wrong = queries.filter((from) => !isExact(places, from, find(from, NEAREST).map(({ meters }) => meters))).length
  const result = await compare({
    id: `P2 ${size}`, what: `nearest ${NEAREST} of ${size} stations ÷ geokdbush, µs a query`, unit: 'µs', goal: { atMost: 1.5 },
    subject: async () => microsEach(queries, (from) => find(from, NEAREST).length),
    baseline: async () => microsEach(queries, (from) => around(tree, from.lng, from.lat, NEAREST).length),
  })
  return { ...result, pass: result.pass && wrong === 0, absolutes: { ...result.absolutes, wrong: `${wrong} of ${QUERIES}` } }
}

function microsEach(queries: readonly Place[], query: (from: Place) => number): number {
  const start = performance.now()
  let found = 0
  for (let repeat = 0; repeat < REPEATS; repeat += 1) for (const from of queries) found += query(from)
  if (found === 0) throw new Error('nothing was found')
  return ((performance.now() - start) * 1_000) / (REPEATS * queries.length)
}

function isExact(places: readonly Place[], from: Place, found: readonly number[]): boolean {
  const sorted = places.map((place) => distanceMeters(from, place)).sort((a, b) => a - b).slice(0, NEAREST)
  return sorted.length === found.length && sorted.every((meters, n) => Math.abs(meters - (found[n] ?? NaN)) < TOLERANCE_METERS)
}

/** Some 40 km around a county's seat, denser towards it. */
function aPlace(random: () => number): Place {
  const away = random() * random() * 0.4
  const turn = random() * 2 * Math.PI
  return { lat: 37.17 + away * Math.sin(turn), lng: 117.83 + away * Math.cos(turn) }
}
