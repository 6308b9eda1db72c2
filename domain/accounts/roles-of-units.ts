import type { StaffRole } from '#types/core/roles'
import type { UnitKind } from '#types/profile'

/**
 * S1.2: which posts a kind of unit can have. An official's reach follows the tree, so he sits above stations. Nothing lies in a grid:
 * riders join its community, whistles and reports are the community's, and so is who works on them.
 */
const ROLES: Record<UnitKind, readonly StaffRole[]> = {
  community: ['grid', 'official'],
  station: ['keeper', 'merchant'],
  outlet: ['enterprise'],
  street: ['official', 'grid'],
  body: ['official', 'provider'],
  department: ['official'],
  county: ['official'],
  grid: [],
}

export const mayCarryRole = (kind: UnitKind, role: StaffRole): boolean => ROLES[kind].includes(role)

const isKind = (key: string): key is UnitKind => key in ROLES
/** Kinds of unit that can have posts at all, those with most of them first. */
export const kindsWithPosts: readonly UnitKind[] = Object.keys(ROLES).filter(isKind).filter((kind) => ROLES[kind].length > 0)
