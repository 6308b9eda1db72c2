import * as z from 'zod/mini'
import { id, place } from '#types/core/primitives'
import { openingSpan, stationFunction } from '#types/profile'
import { versioned, within } from './common'

/** A station is a leaf unit: `_id` equals its unit's. */
export const station = z.object({
  _id: id, ...versioned, within,
  name: z.string(), communityId: id, place, address: z.string(), isPartner: z.boolean(),
  hours: z.array(openingSpan), followsCalendar: z.boolean(), functions: z.array(stationFunction),
  seats: z.optional(z.int()), phone: z.optional(z.string()), hint: z.optional(z.string()), isOpen: z.boolean(),
})
export type Station = z.infer<typeof station>
