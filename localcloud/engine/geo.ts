import type { Doc, Value } from './values'
import { isDoc } from './values'
import { requestFailed } from './errors'

/** MongoDB's earth: the radius its spherical operators divide by. */
export const EARTH_RADIUS_METERS = 6_378_100

export interface Position { lng: number; lat: number }
export interface Box { west: number; south: number; east: number; north: number }
/** A region of `$geoWithin`: where a point must lie, and a box that holds it. */
export interface Region { box: Box; holds: (at: Position) => boolean }

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance (haversine). */
export function distanceMeters(a: Position, b: Position): number {
  const half = Math.sin(radians(b.lat - a.lat) / 2) ** 2
    + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lng - a.lng) / 2) ** 2
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(half)))
}

/** A `[lng, lat]` pair within the earth's bounds, else undefined. */
export function readPair(value: Value | undefined): Position | undefined {
  if (!Array.isArray(value)) return undefined
  const [lng, lat] = value
  if (typeof lng !== 'number' || typeof lat !== 'number') return undefined
  if (!(Math.abs(lng) <= 180) || !(Math.abs(lat) <= 90)) return undefined
  return { lng, lat }
}

/** The position of a stored GeoJSON point, else undefined. */
export function readPoint(value: Value | undefined): Position | undefined {
  return isDoc(value) && value.type === 'Point' ? readPair(value.coordinates) : undefined
}

/** A box around a circle. Over a pole or the date line it is widened to the whole range of longitudes. */
export function boxAround(at: Position, radiusMeters: number): Box {
  const angle = radiusMeters / EARTH_RADIUS_METERS
  const dLat = (angle * 180) / Math.PI
  const south = at.lat - dLat
  const north = at.lat + dLat
  const ratio = Math.sin(Math.min(angle, Math.PI / 2)) / Math.cos(radians(at.lat))
  const dLng = south <= -90 || north >= 90 || ratio >= 1 ? 180 : (Math.asin(ratio) * 180) / Math.PI
  const isAround = at.lng - dLng < -180 || at.lng + dLng > 180
  return {
    west: isAround ? -180 : at.lng - dLng,
    east: isAround ? 180 : at.lng + dLng,
    south: Math.max(-90, south),
    north: Math.min(90, north),
  }
}

/** Reads what `$geoWithin` or `$geoIntersects` is given: `$centerSphere`, a Polygon or a MultiPolygon. */
export function readRegion(value: Value | undefined): Region {
  if (isDoc(value) && value.$centerSphere !== undefined) return readCircle(value.$centerSphere)
  const geometry = isDoc(value) ? value.$geometry : undefined
  if (isDoc(geometry) && geometry.type === 'Polygon') return polygons([readRings(geometry.coordinates)])
  if (isDoc(geometry) && geometry.type === 'MultiPolygon' && Array.isArray(geometry.coordinates)) {
    return polygons(geometry.coordinates.map(readRings))
  }
  throw requestFailed('[InvalidParameter] the region must be $centerSphere, a Polygon or a MultiPolygon')
}

function readCircle(value: Value | undefined): Region {
  const [pair, radius] = Array.isArray(value) ? value : []
  const center = readPair(pair)
  if (center === undefined || typeof radius !== 'number' || !(radius >= 0)) throw requestFailed('[InvalidParameter] bad $centerSphere')
  const meters = radius * EARTH_RADIUS_METERS
  return { box: boxAround(center, meters), holds: (at) => distanceMeters(center, at) <= meters }
}

type Ring = Position[]

function readRings(value: Value | undefined): Ring[] {
  const rings = Array.isArray(value) ? value.map(readRing) : []
  if (rings.length === 0) throw requestFailed('[InvalidParameter] a polygon has no ring')
  return rings
}

function readRing(value: Value): Ring {
  const ring = Array.isArray(value) ? value.map(readPair) : []
  const points = ring.filter((point): point is Position => point !== undefined)
  const first = points[0]
  const last = points[points.length - 1]
  if (points.length !== ring.length || points.length < 4 || first?.lng !== last?.lng || first?.lat !== last?.lat) {
    throw requestFailed('[InvalidParameter] a polygon ring needs at least 4 points and must be closed')
  }
  return points
}

/** A point is inside when it is in the outer ring and in none of the holes. */
function polygons(list: readonly Ring[][]): Region {
  const outer = list.flatMap((rings) => rings[0] ?? [])
  const box = {
    west: Math.min(...outer.map((p) => p.lng)), east: Math.max(...outer.map((p) => p.lng)),
    south: Math.min(...outer.map((p) => p.lat)), north: Math.max(...outer.map((p) => p.lat)),
  }
  const holds = (at: Position): boolean => list.some(([shell, ...holes]) => (
    shell !== undefined && isInRing(at, shell) && !holes.some((hole) => isInRing(at, hole))))
  return { box, holds }
}

/** Ray casting; a point on an edge counts as inside, as in MongoDB. */
function isInRing(at: Position, ring: Ring): boolean {
  let isInside = false
  for (let i = 1; i < ring.length; i += 1) {
    const a = ring[i - 1]
    const b = ring[i]
    if (a === undefined || b === undefined) continue
    if (isOnEdge(at, a, b)) return true
    if ((a.lat > at.lat) === (b.lat > at.lat)) continue
    if (at.lng < ((b.lng - a.lng) * (at.lat - a.lat)) / (b.lat - a.lat) + a.lng) isInside = !isInside
  }
  return isInside
}

function isOnEdge(at: Position, a: Position, b: Position): boolean {
  const cross = (b.lng - a.lng) * (at.lat - a.lat) - (b.lat - a.lat) * (at.lng - a.lng)
  if (Math.abs(cross) > 1e-12) return false
  return at.lng >= Math.min(a.lng, b.lng) && at.lng <= Math.max(a.lng, b.lng)
    && at.lat >= Math.min(a.lat, b.lat) && at.lat <= Math.max(a.lat, b.lat)
}

/** The point, and the distance limits, of a `$near` or `$nearSphere`. */
export interface Near { path: string; at: Position; minMeters: number; maxMeters: number }

export function readNear(path: string, value: Value | undefined): Near {
  const spec: Doc = isDoc(value) ? value : {}
  const at = readPoint(spec.$geometry)
  if (at === undefined) throw requestFailed('[InvalidParameter] $near needs a $geometry point')
  return { path, at, minMeters: numberOr(spec.$minDistance, 0), maxMeters: numberOr(spec.$maxDistance, Infinity) }
}

function numberOr(value: Value | undefined, fallback: number): number {
  return typeof value === 'number' ? value : fallback
}
