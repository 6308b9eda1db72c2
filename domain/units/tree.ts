import type { UnitCan } from '#types/unit-tree'
import type { UnitKind } from '#types/profile'

/** S1.7: what may be put under what. A street may lie in a street (a district of it); stations come with their hours, not from here. */
const BELOW: Record<UnitKind, readonly UnitKind[]> = {
  county: ['department', 'street', 'body'],
  department: ['body'],
  street: ['street', 'community', 'body', 'outlet'],
  community: ['grid', 'outlet'],
  grid: [],
  body: [],
  station: [],
  outlet: [],
}

export const kindsBelow = (kind: UnitKind): readonly UnitKind[] => BELOW[kind]

/** A path of unit ids has at most eight. */
export const MAX_DEPTH = 8

export interface Standing { readonly kind: UnitKind; readonly isOpen: boolean; readonly within: readonly string[] }

/** S1.7: why a unit of `kind` may not be put under `parent`. */
export function addFault(parent: Standing, kind: UnitKind): 'UNIT_CLOSED' | 'KIND_NOT_HERE' | null {
  if (!parent.isOpen) return 'UNIT_CLOSED'
  return BELOW[parent.kind].includes(kind) && parent.within.length < MAX_DEPTH ? null : 'KIND_NOT_HERE'
}

/** S1.8: why an official of `ownUnitId` may not close `unit`; the units below it first. */
export function closeFault(unit: Standing & { _id: string }, ownUnitId: string, unitsBelow: number): 'UNIT_CLOSED' | 'OWN_UNIT' | 'UNITS_BELOW' | null {
  if (!unit.isOpen) return 'UNIT_CLOSED'
  if (unit._id === ownUnitId) return 'OWN_UNIT'
  return unitsBelow > 0 ? 'UNITS_BELOW' : null
}

export function unitCan(unit: Standing & { _id: string }, ownUnitId: string, unitsBelow: number): UnitCan[] {
  const can: UnitCan[] = []
  if (unit.isOpen && BELOW[unit.kind].length > 0 && unit.within.length < MAX_DEPTH) can.push('add')
  if (unit.isOpen && unit.kind === 'community') can.push('outline')
  if (closeFault(unit, ownUnitId, unitsBelow) === null) can.push('close')
  return can
}
