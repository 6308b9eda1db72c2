import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, place, words, written } from './core/primitives'
import { unitKind } from './profile'
import { unitView } from './units'

/** [lng, lat] in gcj02 degrees, as GeoJSON orders them. */
const position = z.tuple([z.number().check(z.gte(-180), z.lte(180)), z.number().check(z.gte(-90), z.lte(90))])
export type Position = z.infer<typeof position>

/** The most corners an outline may have: 60 KB, one call. */
export const MAX_CORNERS = 2_000

/** A GeoJSON MultiPolygon's coordinates: polygons of rings (the first its edge, further ones holes) of positions; each ring ends where it began. */
export const outline = z.array(z.array(z.array(position).check(z.minLength(4), z.maxLength(MAX_CORNERS))).check(z.minLength(1), z.maxLength(10))).check(z.minLength(1), z.maxLength(10))
export type Outline = z.infer<typeof outline>

export const unitCan = z.enum(['add', 'outline', 'close'])
export type UnitCan = z.infer<typeof unitCan>

/** A unit to an official over it: what lies below, what is open there, and what he may do. */
export const showUnit = defineAction({
  name: 'showUnit', fn: 'units', kind: 'read',
  allow: { official: 'within' },
  subject: { kind: 'unit', field: 'unitId' },
  input: z.strictObject({ unitId: id }),
  output: z.object({
    unit: unitView, isOpen: z.boolean(),
    unitsBelow: z.int(), postsHeld: z.int(),
    openWhistles: z.int(), openReports: z.int(), heldRedemptions: z.int(),
    outline: z.nullable(outline),
    can: z.array(unitCan), version: z.int(),
  }),
  refusals: [],
  example: { unitId: 'tinghe' },
})

/** S1.7: a unit under another. Stations are added with their hours and come with the profile. */
export const addUnit = defineAction({
  name: 'addUnit', fn: 'units', kind: 'write',
  allow: { official: 'within' },
  subject: { kind: 'unit', field: 'parentId' },
  input: z.strictObject({ parentId: id, kind: unitKind, name: words(30), place: z.optional(place) }),
  output: z.object(written),
  refusals: ['KIND_NOT_HERE', 'NAME_TAKEN', 'UNIT_CLOSED'],
  example: { parentId: 'tinghe', kind: 'grid' as const, name: '听荷三区' },
})

/** S1.8: nothing new begins there; what is open runs on, and with the last of it the posts are vacant. */
export const closeUnit = defineAction({
  name: 'closeUnit', fn: 'units', kind: 'write',
  allow: { official: 'within' },
  subject: { kind: 'unit', field: 'unitId' },
  input: z.strictObject({ unitId: id }),
  output: z.object(written),
  refusals: ['UNITS_BELOW', 'OWN_UNIT', 'UNIT_CLOSED'],
  example: { unitId: 'tinghe' },
})

/** S1.9: where a community ends. Setting it again replaces it. */
export const setOutline = defineAction({
  name: 'setOutline', fn: 'units', kind: 'write',
  allow: { official: 'within' },
  subject: { kind: 'unit', field: 'unitId' },
  input: z.strictObject({ unitId: id, outline }),
  output: z.object(written),
  refusals: ['OUTLINE_WRONG', 'UNIT_CLOSED'],
  example: { unitId: 'tinghe', outline: [[[[117.8, 37.1], [117.9, 37.1], [117.9, 37.2], [117.8, 37.1]]]] },
})

export const unitTreeActions = [showUnit, addUnit, closeUnit, setOutline] as const
