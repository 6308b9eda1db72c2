import type { NamedOutline } from '#domain/units/geojson'
import type { OutlineFault } from '#domain/units/outline'
import type { Outline, Position } from '#types/unit-tree'
import { gcj02FromWgs84 } from '@/platform/gcj02'

export type Datum = 'wgs84' | 'gcj02'
export type PlanFault = OutlineFault | 'not-an-area' | 'unknown' | 'twice'

/** An area of the file and what becomes of it: the community it is for, or why it cannot be imported. */
export interface Planned { readonly name: string; readonly unitId: string | null; readonly outline: Outline | null; readonly fault: PlanFault | null }

/** Degrees to six places are a decimetre, and half the bytes. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

function moved([lng, lat]: Position, datum: Datum): Position {
  const at = datum === 'wgs84' ? gcj02FromWgs84({ lat, lng }) : { lat, lng }
  return [rounded(at.lng), rounded(at.lat)]
}

/** S1.9: which area goes to which community, by its whole name; the first of two with one name has it. */
export function planOf(areas: readonly NamedOutline[], communities: ReadonlyArray<{ id: string; name: string }>, datum: Datum): Planned[] {
  const ids = new Map(communities.map(({ id, name }) => [name, id]))
  const seen = new Set<string>()
  return areas.map(({ name, outline: drawn, fault }) => {
    const unitId = ids.get(name) ?? null
    const isTwice = seen.has(name)
    seen.add(name)
    const outline = drawn && drawn.map((polygon) => polygon.map((ring) => ring.map((corner) => moved(corner, datum))))
    return { name, unitId, outline, fault: fault ?? (unitId === null ? 'unknown' : isTwice ? 'twice' : null) }
  })
}

export interface Importable extends Planned { readonly unitId: string; readonly outline: Outline }
export const isImportable = (planned: Planned): planned is Importable => planned.fault === null && planned.unitId !== null && planned.outline !== null
