import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, place } from './core/primitives'
import { calendar, collectMinutes, face, quietHours, reportCategory, unitKind, whistleTemplate } from './profile'

export const unitView = z.object({ id, kind: unitKind, name: z.string(), parentId: z.nullable(id), place: z.optional(place) })
export type UnitView = z.infer<typeof unitView>

/** The county's public settings as they stand now: names, tiles, templates, bodies. */
export const showCounty = defineAction({
  name: 'showCounty', fn: 'units', kind: 'read',
  allow: { visitor: 'any' },
  input: z.strictObject({}),
  output: z.object({
    face,
    rootUnitId: id,
    reportCategories: z.array(reportCategory),
    whistleTemplates: z.array(whistleTemplate),
    collectMinutes, quietHours, calendar,
    bodies: z.array(z.object({ id, name: z.string() })),
  }),
  refusals: [],
  example: {},
})

/** The org tree's open units of one kind, at most 1,000, by name: communities to join, places to post to. */
export const listUnits = defineAction({
  name: 'listUnits', fn: 'units', kind: 'read',
  allow: { visitor: 'any' },
  input: z.strictObject({ kind: unitKind }),
  output: z.object({ rows: z.array(unitView) }),
  refusals: [],
  example: { kind: 'community' as const },
})

export const unitActions = [showCounty, listUnits] as const
