import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { calendarDate, id, instant, pageInput, pageOf } from './core/primitives'
import type { Reach, Role } from './core/roles'

const aWhistle = z.object({ whistleId: id, title: z.string(), placeName: z.string(), arriveBy: instant })
const head = { id, at: instant, isUnread: z.boolean() }

/** What somebody is told, each kind with its facts; the words are the phone's. */
export const message = z.discriminatedUnion('kind', [
  z.object({ ...head, kind: z.literal('whistle-placed'), facts: aWhistle }),
  z.object({ ...head, kind: z.literal('whistle-passed-over'), facts: aWhistle }),
  z.object({ ...head, kind: z.literal('whistle-listed'), facts: aWhistle }),
  z.object({ ...head, kind: z.literal('redemption-expired'), facts: z.object({ redemptionId: id, offerTitle: z.string(), pricePoints: z.int() }) }),
  z.object({ ...head, kind: z.literal('report-resolved'), facts: z.object({ reportId: id, placeName: z.string() }) }),
  z.object({ ...head, kind: z.literal('points-expiring'), facts: z.object({ amountPoints: z.int(), on: calendarDate, days: z.int() }) }),
  z.object({ ...head, kind: z.literal('feedback-answered'), facts: z.object({ feedbackId: id, words: z.nullable(z.string()) }) }),
  /** `reason`: the words of who ended it. */
  z.object({ ...head, kind: z.literal('post-ended'), facts: z.object({ title: z.string(), unitName: z.string(), reason: z.string() }) }),
  /** S3.2: an outlet listed his number · S3.5: it took him off its list. */
  z.object({ ...head, kind: z.literal('engagement-listed'), facts: z.object({ outletName: z.string() }) }),
  z.object({ ...head, kind: z.literal('engagement-removed'), facts: z.object({ outletName: z.string() }) }),
  z.object({ ...head, kind: z.literal('post-handed-over'), facts: z.object({ title: z.string(), unitName: z.string() }) }),
])
export type Message = z.infer<typeof message>

/** Whoever has an account, also who has just lost his last post; without one: SIGN_IN. */
const allow: Partial<Record<Role, Reach>> = { visitor: 'any' }

/** What the caller was told, the latest first. */
export const listMyMessages = defineAction({
  name: 'listMyMessages', fn: 'accounts', kind: 'read',
  allow,
  input: z.strictObject(pageInput),
  output: pageOf(message),
  refusals: [],
  example: {},
})

/** How much of it he has not seen; 99 stands for more. */
export const showInbox = defineAction({
  name: 'showInbox', fn: 'accounts', kind: 'read',
  allow,
  input: z.strictObject({}),
  output: z.object({ unread: z.int() }),
  refusals: [],
  example: {},
})

/** He has seen what was there up to `until`, the time of the latest that was shown. It never goes back. */
export const readMessages = defineAction({
  name: 'readMessages', fn: 'accounts', kind: 'write',
  allow,
  input: z.strictObject({ until: instant }),
  output: z.object({ readUntil: instant }),
  refusals: [],
  example: { until: 1_784_102_400_000 },
})

export const messageActions = [listMyMessages, showInbox, readMessages] as const
