import type { Outline } from '#types/unit-tree'
import { outlineFault, type OutlineFault } from './outline'

/** What a GeoJSON feature says of one area: the name it goes by, and its outline or why there is none. */
export interface NamedOutline { readonly name: string; readonly outline: Outline | null; readonly fault: OutlineFault | 'not-an-area' | null }

/** Where a file's makers write the name. */
const NAME_KEYS = ['name', 'NAME', 'Name', '名称', '社区', '社区名称', 'fullname']

type Unknown = Record<string, unknown>
const isRecord = (value: unknown): value is Unknown => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * S1.9: the areas of a GeoJSON text (a FeatureCollection or one Feature; Polygon and MultiPolygon), in its order; null when
 * it is none. Heights are dropped. A feature that cannot be used is there with its fault: nothing is skipped unseen.
 */
export function readGeoJson(text: string): NamedOutline[] | null {
  const parsed = parse(text)
  if (!isRecord(parsed)) return null
  const features = parsed['type'] === 'FeatureCollection' ? parsed['features'] : parsed['type'] === 'Feature' ? [parsed] : null
  return Array.isArray(features) ? features.map(readFeature) : null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}

function readFeature(feature: unknown): NamedOutline {
  const { properties, geometry } = isRecord(feature) ? feature : {}
  const name = nameOf(isRecord(properties) ? properties : {})
  const outline = isRecord(geometry) ? outlineOf(geometry) : null
  return outline ? { name, outline, fault: outlineFault(outline) } : { name, outline: null, fault: 'not-an-area' }
}

function nameOf(properties: Unknown): string {
  const key = NAME_KEYS.find((one) => typeof properties[one] === 'string')
  return key === undefined ? '' : String(properties[key]).trim()
}

function outlineOf({ type, coordinates }: Unknown): Outline | null {
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null
  return list(polygons, (polygon) => list(polygon, (ring) => list(ring, positionOf)))
}

/** Each item read, or null when there is none or one cannot be. */
function list<T>(items: unknown, read: (item: unknown) => T | null): T[] | null {
  if (!Array.isArray(items) || items.length === 0) return null
  const out: T[] = []
  for (const item of items) {
    const one = read(item)
    if (one === null) return null
    out.push(one)
  }
  return out
}

function positionOf(value: unknown): [number, number] | null {
  if (!Array.isArray(value)) return null
  const [lng, lat] = value as unknown[]
  return Number.isFinite(lng) && Number.isFinite(lat) && Math.abs(lng as number) <= 180 && Math.abs(lat as number) <= 90 ? [lng as number, lat as number] : null
}
