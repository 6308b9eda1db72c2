import type { UnitKind } from '#types/profile'
import { addUnit } from '#types/unit-tree'
import type { County, Person } from '../../support/county'

/** Of the third county: a community, the street above it, its grid, and a station in it. */
export const COMMUNITY = 'gull-rock'
export const STREET = 'north-bend'
export const GRID = 'gull-rock-lane-9'

/** A new unit; its id. */
export const aUnit = async (county: County, parentId: string, kind: UnitKind, name: string, as: Person = county.lead): Promise<string> =>
  (await county.call(addUnit, { parentId, kind, name }, { as })).id
