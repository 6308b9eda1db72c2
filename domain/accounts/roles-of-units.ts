import type { StaffRole } from '#types/core/roles'
import type { UnitKind } from '#types/profile'

/** S1.2: which posts a kind of unit can have. An official's reach follows the tree, so he sits above stations and grids. */
const ROLES: Record<UnitKind, readonly StaffRole[]> = {
  county: ['official'],
  department: ['official'],
  street: ['official', 'grid'],
  community: ['grid', 'official'],
  grid: ['grid'],
  body: ['official', 'provider'],
  station: ['keeper', 'merchant'],
  outlet: ['enterprise'],
}

export const mayCarryRole = (kind: UnitKind, role: StaffRole): boolean => ROLES[kind].includes(role)
