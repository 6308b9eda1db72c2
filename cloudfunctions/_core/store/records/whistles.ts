import * as z from 'zod/mini'
import { id, instant, place } from '#types/core/primitives'
import { tileIcon, whistleLevel } from '#types/profile'
import { pickReason, whistleStage } from '#types/whistle-collected'
import { answerStatus, whistleStatus } from '#types/whistles'
import { versioned, within } from './common'

export const whistle = z.object({
  _id: id, ...versioned, within,
  /** The unit that blew it: a community, or of a call (`by` a street) the street. */
  communityId: id, by: z._default(whistleLevel, 'community'), templateId: id, title: z.string(), icon: tileIcon, minutes: z.int(), isInsured: z.boolean(), note: z.nullable(z.string()),
  placeName: z.string(), place, status: whistleStatus, arriveBy: instant,
  places: z.int(), pointsEach: z.int(), fundUnitId: id,
  /** Null, as in whistles from before answers could be collected: first come. */
  collected: z._default(z.nullable(z.object({ until: instant, stage: whistleStage })), null),
  /** Null, as in whistles from before it was said: it is never said that nobody comes. */
  nobodyAt: z._default(z.nullable(instant), null),
  /** The communities it was offered to beside its own when nobody came; of a street's call those it names. */
  offeredTo: z._default(z.array(id), []),
  quietReason: z._default(z.nullable(z.string()), null),
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
  /** Who scanned him, or ticked him off the list; `isListed` false, as in answers from before there was a list: scanned. */
  arrivedAt: z.nullable(instant), scannedBy: z.nullable(id), isListed: z._default(z.boolean(), false),
  /** What was settled about it: how far in front he stood (0 is the first) and what decided. Null: first come. */
  settled: z._default(z.nullable(z.object({ rank: z.int(), reason: pickReason })), null),
  words: z.nullable(z.string()), photoId: z.nullable(id), submittedAt: z.nullable(instant),
  /** The last time it was sent back. */
  returned: z._default(z.nullable(z.object({ reason: z.string(), by: id, at: instant })), null),
  confirmedBy: z.nullable(id), confirmedAt: z.nullable(instant),
})
export type Answer = z.infer<typeof answer>

/**
 * `_id` is the collected whistle: who had answered, in the order they were picked, frozen with it. The first `places` are
 * placed under the number of their rank, the others wait in this order. What follows is made from it and from nothing else.
 */
export const settlement = z.object({
  _id: id, places: z.int(), at: instant,
  candidates: z.array(z.object({
    accountId: id, answeredAt: instant,
    /** Since when he had no turn here, and whether the last one went past him. */
    sinceAt: instant, wasPassedOver: z.boolean(),
    isPlaced: z.boolean(), reason: pickReason,
  })),
})
export type Settlement = z.infer<typeof settlement>
