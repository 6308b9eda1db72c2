import type { Place } from '#types/core/primitives'
import { EARTH_RADIUS_METERS } from './distance'

export interface Near<T> { item: T; meters: number }

const RADIANS = Math.PI / 180
/** Below this many places a plain scan is quicker than another split. */
const LEAF = 12
const AXES = 3

type Vector = readonly [x: number, y: number, z: number]
type Vectors = readonly Vector[]

/** The places as unit vectors, ordered as a k-d tree: the middle of each range splits it along the axis it stores. */
interface Tree { coords: Float64Array; order: Int32Array; axes: Uint8Array }

/** The best found so far, the nearest first; `reach` is the squared chord the next one must beat. */
interface Found { ids: Int32Array; chords: Float64Array; count: number; reach: number }

/**
 * S12.4: prepares places for `find(from, count)`: the nearest by the great circle, the first first, exactly as sorting
 * them all would. Squared chords between unit vectors grow with the distance, so a search needs no trigonometry.
 */
export function indexPlaces<T>(items: readonly T[], placeOf: (item: T) => Place): (from: Place, count: number) => Near<T>[] {
  const tree = plant(items.map(placeOf))
  return (from, count) => {
    const size = Math.min(count, items.length)
    if (size <= 0) return []
    const found: Found = { ids: new Int32Array(size), chords: new Float64Array(size).fill(Infinity), count: 0, reach: Infinity }
    search(tree, vectorOf(from), found, 0, items.length - 1)
    return Array.from(found.ids, (id, n) => ({ item: items[id] as T, meters: metersOf(found.chords[n] ?? 0) }))
  }
}

/** S12.4: the `count` nearest of `items` to `from`, once. */
export const nearest = <T extends { place: Place }>(items: readonly T[], from: Place, count: number): Near<T>[] =>
  indexPlaces(items, (item) => item.place)(from, count)

const metersOf = (chordSquared: number): number => 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(chordSquared) / 2))

function vectorOf({ lat, lng }: Place): Vector {
  const ring = Math.cos(lat * RADIANS)
  return [ring * Math.cos(lng * RADIANS), ring * Math.sin(lng * RADIANS), Math.sin(lat * RADIANS)]
}

function plant(places: readonly Place[]): Tree {
  const order = Int32Array.from(places.keys())
  const vectors = places.map(vectorOf)
  const axes = new Uint8Array(places.length)
  split(vectors, order, axes, 0, places.length - 1)
  const coords = new Float64Array(places.length * AXES)
  order.forEach((id, n) => coords.set(vectors[id] ?? [], n * AXES))
  return { coords, order, axes }
}

function split(vectors: Vectors, order: Int32Array, axes: Uint8Array, left: number, right: number): void {
  if (right - left < LEAF) return
  const axis = widestAxis(vectors, order, left, right)
  const middle = (left + right) >> 1
  order.subarray(left, right + 1).sort((a, b) => along(vectors, a, axis) - along(vectors, b, axis))
  axes[middle] = axis
  split(vectors, order, axes, left, middle - 1)
  split(vectors, order, axes, middle + 1, right)
}

const along = (vectors: Vectors, id: number, axis: number): number => vectors[id]?.[axis] ?? 0

function widestAxis(vectors: Vectors, order: Int32Array, left: number, right: number): number {
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  for (let n = left; n <= right; n += 1) {
    for (let axis = 0; axis < AXES; axis += 1) {
      const value = along(vectors, order[n] ?? 0, axis)
      low[axis] = Math.min(low[axis] ?? 0, value)
      high[axis] = Math.max(high[axis] ?? 0, value)
    }
  }
  const widths = high.map((value, axis) => value - (low[axis] ?? 0))
  return widths.indexOf(Math.max(...widths))
}

function search(tree: Tree, from: Vector, found: Found, left: number, right: number): void {
  if (right - left < LEAF) {
    for (let n = left; n <= right; n += 1) offer(tree, from, found, n)
    return
  }
  const middle = (left + right) >> 1
  const axis = tree.axes[middle] ?? 0
  const gap = (from[axis] ?? 0) - (tree.coords[middle * AXES + axis] ?? 0)
  if (gap < 0) search(tree, from, found, left, middle - 1)
  else search(tree, from, found, middle + 1, right)
  offer(tree, from, found, middle)
  if (gap * gap > found.reach) return
  if (gap < 0) search(tree, from, found, middle + 1, right)
  else search(tree, from, found, left, middle - 1)
}

/** Keeps one place if it is nearer than the farthest kept; the few kept stay sorted by insertion. */
function offer({ coords, order }: Tree, from: Vector, found: Found, n: number): void {
  const dx = from[0] - (coords[n * AXES] ?? 0)
  const dy = from[1] - (coords[n * AXES + 1] ?? 0)
  const dz = from[2] - (coords[n * AXES + 2] ?? 0)
  const chord = dx * dx + dy * dy + dz * dz
  if (chord >= found.reach) return
  const { ids, chords } = found
  let at = Math.min(found.count, ids.length - 1)
  for (; at > 0 && (chords[at - 1] ?? 0) > chord; at -= 1) {
    chords[at] = chords[at - 1] ?? 0
    ids[at] = ids[at - 1] ?? 0
  }
  chords[at] = chord
  ids[at] = order[n] ?? 0
  if (found.count < ids.length) found.count += 1
  if (found.count === ids.length) found.reach = chords[ids.length - 1] ?? Infinity
}
