import * as z from 'zod/mini'
import { id, place } from '#types/core/primitives'
import { unitKind } from '#types/profile'
import { versioned, within } from './common'

/** A node of the org tree. Units are closed, not moved. */
export const unit = z.object({
  _id: id, ...versioned,
  kind: unitKind, name: z.string(), parentId: z.nullable(id), within, place: z.optional(place), isOpen: z.boolean(),
})
export type Unit = z.infer<typeof unit>
