import * as z from 'zod/mini'
import { id, instant, place } from '#types/core/primitives'
import { tileIcon } from '#types/profile'
import { answerStatus, whistleStatus } from '#types/whistles'
import { versioned, within } from './common'

export const whistle = z.object({
  _id: id, ...versioned, within,
  communityId: id, templateId: id, title: z.string(), icon: tileIcon, minutes: z.int(), isInsured: z.boolean(), note: z.nullable(z.string()),
  placeName: z.string(), place, status: whistleStatus, arriveBy: instant,
  places: z.int(), pointsEach: z.int(), fundUnitId: id,
  blownBy: id, blownAt: instant, closedAt: z.nullable(instant),
})
export type Whistle = z.infer<typeof whistle>

/** `_id` is `<whistle>:<n>`. Added by whoever takes the place, or as `shut` by whoever closes: nobody joins a closed whistle. */
export const whistlePlace = z.object({ _id: id, whistleId: id, n: z.int(), accountId: z.nullable(id), isShut: z.boolean() })
export type WhistlePlace = z.infer<typeof whistlePlace>

/** `_id` is `<whistle>:<account>`. */
export const answer = z.object({
  _id: id, ...versioned, within,
  whistleId: id, accountId: id, status: answerStatus, n: z.nullable(z.int()), answeredAt: instant,
  /** When he said he comes; null, as in answers from before one could say: by the whistle's time. */
  arriveAt: z._default(z.nullable(instant), null),
  arrivedAt: z.nullable(instant), scannedBy: z.nullable(id),
  words: z.nullable(z.string()), photoId: z.nullable(id), submittedAt: z.nullable(instant),
  /** The last time it was sent back. */
  returned: z._default(z.nullable(z.object({ reason: z.string(), by: id, at: instant })), null),
  confirmedBy: z.nullable(id), confirmedAt: z.nullable(instant),
})
export type Answer = z.infer<typeof answer>
