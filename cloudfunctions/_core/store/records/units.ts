import * as z from 'zod/mini'
import { id, instant, place } from '#types/core/primitives'
import { unitKind } from '#types/profile'
import { outline } from '#types/unit-tree'
import { versioned, within } from './common'

/** A node of the org tree. Units are closed, not moved. */
export const unit = z.object({
  _id: id, ...versioned,
  kind: unitKind, name: z.string(), parentId: z.nullable(id), within, place: z.optional(place), isOpen: z.boolean(),
  /** S1.8: closed, and its posts are held until what is open there is done. */
  isWindingUp: z._default(z.boolean(), false),
})
export type Unit = z.infer<typeof unit>

/** S1.9: where a unit ends; `_id` is the unit's. */
export const unitOutline = z.object({ _id: id, ...versioned, within, outline, setBy: id, at: instant })
export type UnitOutline = z.infer<typeof unitOutline>
