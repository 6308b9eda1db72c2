import * as z from 'zod/mini'
import { id, instant, place } from '#types/core/primitives'
import { calendar, face, openingSpan, pointsRule, reportCategory, stationFunction, unitKind, whistleTemplate } from '#types/profile'
import { versioned, within } from './common'

/** `_id: 'current'`: the county's settings, written from the profile once; then the database rules. */
export const setting = z.object({
  _id: id, ...versioned,
  profileId: id, rootUnitId: id,
  face, calendar,
  reportCategories: z.array(reportCategory), whistleTemplates: z.array(whistleTemplate),
  points: pointsRule, allocationLimitPoints: z.int(),
})
export type Setting = z.infer<typeof setting>

/** A node of the org tree. Units are closed, not moved. */
export const unit = z.object({
  _id: id, ...versioned,
  kind: unitKind, name: z.string(), parentId: z.nullable(id), within, place: z.optional(place), isOpen: z.boolean(),
})
export type Unit = z.infer<typeof unit>

/** A station is a leaf unit: `_id` equals its unit's. */
export const station = z.object({
  _id: id, ...versioned, within,
  name: z.string(), communityId: id, place, address: z.string(), isPartner: z.boolean(),
  hours: z.array(openingSpan), followsCalendar: z.boolean(), functions: z.array(stationFunction),
  seats: z.optional(z.int()), phone: z.optional(z.string()), hint: z.optional(z.string()), isOpen: z.boolean(),
})
export type Station = z.infer<typeof station>

/** `_id` is `<purpose hash of the digits>`; the digits themselves are not kept. */
export const code = z.object({
  _id: id, accountId: id, purpose: z.enum(['presence', 'redemption']), redemptionId: z.nullable(id),
  issuedAt: instant, validUntil: instant,
})
export type Code = z.infer<typeof code>

/** `_id` is `<code id>:<issuedAt>`: a replay is a duplicate key. */
export const codeUse = z.object({ _id: id, usedBy: id, usedAt: instant })

/** `_id` is `<scanner's account>:<minute>`: wrong codes he typed in that minute. */
export const tries = z.object({ _id: id, wrong: z.int(), at: instant })

/** A credited check-in: `_id` is `<rider>:<station>:<date>`. */
export const checkIn = z.object({ _id: id, accountId: id, stationId: id, within, on: z.string(), at: instant, scannedBy: id })
export type CheckIn = z.infer<typeof checkIn>
