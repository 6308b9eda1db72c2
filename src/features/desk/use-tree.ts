import { useRead } from '@/cloud/use-read'
import type { UnitKind } from '#types/profile'
import { listUnits, type UnitView } from '#types/units'

/** Every open unit of one kind. */
function useKind(kind: UnitKind) {
  return useRead(listUnits, { kind })
}

export interface Tree {
  units: readonly UnitView[]
  isLoading: boolean
  fault: ReturnType<typeof useKind>['fault']
  refresh: () => Promise<unknown>
  /** Units at or under one, of one kind. */
  below: (unitId: string, kind: UnitKind) => UnitView[]
}

/** Whether `unit` is `unitId` or lies under it. A parent that is not in the list ends the way up. */
export function liesUnder(units: readonly UnitView[], unit: UnitView, unitId: string): boolean {
  if (unit.id === unitId || unit.parentId === unitId) return true
  const parent = units.find(({ id }) => id === unit.parentId)
  return parent !== undefined && liesUnder(units, parent, unitId)
}

/** The org tree as far as a desk needs it. */
export function useTree(): Tree {
  const reads = [useKind('county'), useKind('department'), useKind('street'), useKind('community'), useKind('grid'), useKind('body'), useKind('station'), useKind('outlet')]
  const units = reads.flatMap(({ data }) => data?.rows ?? [])
  return {
    units,
    isLoading: reads.some(({ isLoading }) => isLoading),
    fault: reads.find(({ fault }) => fault)?.fault,
    refresh: () => Promise.all(reads.map(({ refresh }) => refresh())),
    below: (unitId, kind) => units.filter((unit) => unit.kind === kind && liesUnder(units, unit, unitId)),
  }
}
