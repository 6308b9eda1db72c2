import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, instant, MAX_TOLD_WORDS, pageInput, pageOf, place, words, written } from './core/primitives'
import { tileIcon } from './profile'
import { paidAward } from './proposals'
import { pickReason, whistleMode, whistleStage } from './whistle-collected'

/** open: takes answers and arrivals · closed: over, what was not paid went back to the fund · unanswered: over because nobody came. */
export const whistleStatus = z.enum(['open', 'closed', 'unanswered'])
export type WhistleStatus = z.infer<typeof whistleStatus>

/** asked: answered while answers are collected · waiting: no place yet · placed → arrived (scanned) → submitted (words and photo; sent back: arrived again) → confirmed (paid) · left · absent: only frees the place. */
export const answerStatus = z.enum(['asked', 'waiting', 'placed', 'arrived', 'submitted', 'confirmed', 'left', 'absent'])
export type AnswerStatus = z.infer<typeof answerStatus>

/** What the caller may do now; computed by the domain, never in a page. */
export const whistleCan = z.enum(['answer', 'leave', 'move-arrival', 'show-code', 'submit', 'scan', 'confirm', 'close', 'widen', 'hand-back'])
export type WhistleCan = z.infer<typeof whistleCan>

export const MAX_PLACES = 30

export const whistleRow = z.object({
  id, title: z.string(), icon: tileIcon, communityName: z.string(), placeName: z.string(), place,
  status: whistleStatus, arriveBy: instant, minutes: z.int(),
  places: z.int(), placesFree: z.int(), pointsEach: z.int(), isInsured: z.boolean(),
  /** Until when answers are collected; null: first come. */
  collected: z.nullable(z.object({ until: instant, stage: whistleStage })),
  /** From when on it is said that nobody comes, if nobody does; null: never. */
  nobodyAt: z.nullable(instant),
  /** A street's call (招募令); `communityName` is then the street's. */
  isCall: z.boolean(),
  /** Riders of the street's other communities are offered it, too. */
  isWidened: z.boolean(),
  /** Whether I am to be there within the hours I said I am free. */
  isInMyHours: z.boolean(),
  myAnswer: z.nullable(answerStatus),
  /** When I said I come; null: by `arriveBy`. */
  myArriveAt: z.nullable(instant),
  /** Why my work was sent back, until I hand it in again. */
  myReturnReason: z.nullable(z.string()),
  /** I am here by the list, not by a scan: until I hand in I may say that I am not. */
  isMyArrivalListed: z.boolean(),
  /** Why I was placed, or was not, when it was settled. */
  myPickReason: z.nullable(pickReason),
})
export type WhistleRow = z.infer<typeof whistleRow>

/** Staff see who answered by display name; riders see only numbers. */
const answerView = z.object({
  accountId: id, displayName: z.string(), status: answerStatus, isVerified: z.boolean(),
  arriveAt: z.nullable(instant), arrivedAt: z.nullable(instant), words: z.nullable(z.string()), photoUrl: z.nullable(z.string()),
  /** Here by the list, not by a scan of his code; and by whom, scanned or listed. */
  isListed: z.boolean(), arrivedBy: z.nullable(z.string()),
  /** Why it was sent back last, also after it was handed in again. */
  returnReason: z.nullable(z.string()),
  pickReason: z.nullable(pickReason),
  canConfirm: z.boolean(), canMarkAbsent: z.boolean(), canMarkArrived: z.boolean(),
  award: z.nullable(paidAward),
})

/** What is asked for, whoever asks. */
export const blowFields = {
  templateId: id,
  placeName: words(30), place,
  arriveBy: instant,
  /** `urgent` unless told. */
  mode: z.optional(whistleMode),
  /** Why it cannot wait, in quiet hours. */
  quietReason: z.optional(words(60)),
  places: z.optional(z.int().check(z.gte(1), z.lte(MAX_PLACES))),
  note: z.optional(words(100)),
}

/** Blows a whistle from a template: moves places × points from the community's fund into the whistle's own account. */
export const blowWhistle = defineAction({
  name: 'blowWhistle', fn: 'whistles', kind: 'write',
  allow: { grid: 'within' },
  subject: { kind: 'unit', field: 'communityId' },
  input: z.strictObject({ communityId: id, ...blowFields }),
  output: z.object({ ...written, status: whistleStatus }),
  refusals: ['NOT_A_COMMUNITY', 'UNKNOWN_TEMPLATE', 'ARRIVE_BY_PAST', 'NO_TIME_TO_COLLECT', 'QUIET_HOURS', 'QUIET_REASON', 'FUND_SHORT'],
  example: { communityId: 'tinghe', templateId: 'cones', placeName: '柳溪小区东门', place: { lat: 37.17, lng: 117.83 }, arriveBy: 1_784_870_000_000, places: 2 },
})

/** Open whistles of the communities the rider joined, the first to start first. */
export const listOfferedWhistles = defineAction({
  name: 'listOfferedWhistles', fn: 'whistles', kind: 'read',
  allow: { rider: 'any' },
  input: z.strictObject(pageInput),
  output: pageOf(whistleRow),
  refusals: [],
  example: {},
})

/** A community's whistles for its staff. */
export const listWhistles = defineAction({
  name: 'listWhistles', fn: 'whistles', kind: 'read',
  allow: { grid: 'within', official: 'within' },
  subject: { kind: 'unit', field: 'unitId' },
  input: z.strictObject({ unitId: id, status: z.optional(whistleStatus), ...pageInput }),
  output: pageOf(whistleRow),
  refusals: [],
  example: { unitId: 'tinghe' },
})

export const showWhistle = defineAction({
  name: 'showWhistle', fn: 'whistles', kind: 'read',
  allow: { rider: 'enrolled', grid: 'called', official: 'within' },
  subject: { kind: 'whistle', field: 'whistleId' },
  input: z.strictObject({ whistleId: id }),
  output: z.object({
    whistle: whistleRow,
    note: z.nullable(z.string()),
    /** Why somebody is called in quiet hours. */
    quietReason: z.nullable(z.string()),
    blownBy: z.string(), blownAt: instant,
    waiting: z.int(),
    /** Who answered while answers are collected. */
    asked: z.int(),
    /** The latest time to come that may be said. */
    arriveUntil: instant,
    /** What was sent back, to go on from: mine alone. */
    draft: z.nullable(z.object({ words: z.string(), photo: z.nullable(z.object({ id, url: z.string() })) })),
    /** Set for staff only. */
    answers: z.nullable(z.array(answerView)),
    can: z.array(whistleCan),
    version: z.int(), now: instant,
  }),
  refusals: [],
  example: { whistleId: 'w1' },
})

/** 我能去: first come, or noted while answers are collected; `arriveAt` when he ends something first. A full whistle puts the rider on the waitlist and says so. */
export const answerWhistle = defineAction({
  name: 'answerWhistle', fn: 'whistles', kind: 'write',
  allow: { rider: 'enrolled' },
  subject: { kind: 'whistle', field: 'whistleId' },
  input: z.strictObject({ whistleId: id, arriveAt: z.optional(instant) }),
  output: z.object({ ...written, status: answerStatus }),
  refusals: ['WHISTLE_CLOSED', 'TOO_LATE', 'SETTLING', 'ALREADY_ANSWERED', 'ARRIVE_AT_PAST', 'ARRIVE_AT_LATE'],
  example: { whistleId: 'w1' },
})

/** Before the scan, also by who was only listed as here, without a reason and at no cost; the first on the waitlist moves up. */
export const leaveWhistle = defineAction({
  name: 'leaveWhistle', fn: 'whistles', kind: 'write',
  allow: { rider: 'enrolled' },
  subject: { kind: 'whistle', field: 'whistleId' },
  input: z.strictObject({ whistleId: id }),
  output: z.object({ ...written, status: answerStatus }),
  refusals: ['NOT_ANSWERED', 'ALREADY_ARRIVED', 'SETTLING'],
  example: { whistleId: 'w1' },
})

/** Grid staff scan a rider's presence code at the whistle. The first accepted scan verifies him. */
export const scanArrival = defineAction({
  name: 'scanArrival', fn: 'whistles', kind: 'write',
  allow: { grid: 'called' },
  subject: { kind: 'whistle', field: 'whistleId' },
  input: z.strictObject({ whistleId: id, digits: z.string().check(z.regex(/^\d{8}$/)) }),
  output: z.object({ ...written, displayName: z.string(), hasVerifiedRider: z.boolean() }),
  refusals: ['CODE_WRONG', 'CODE_EXPIRED', 'CODE_USED', 'NOT_PLACED', 'ALREADY_ARRIVED', 'WHISTLE_CLOSED', 'OWN_CODE', 'NOT_A_PRESENCE_CODE'],
  example: { whistleId: 'w1', digits: '48271935' },
})

/** Done: words, and a photo if there is one. */
export const submitWork = defineAction({
  name: 'submitWork', fn: 'whistles', kind: 'write',
  allow: { rider: 'enrolled' },
  subject: { kind: 'whistle', field: 'whistleId' },
  input: z.strictObject({ whistleId: id, words: words(MAX_TOLD_WORDS), photoId: z.optional(id) }),
  output: z.object({ ...written, status: answerStatus }),
  refusals: ['NOT_ARRIVED', 'ALREADY_SUBMITTED', 'WHISTLE_CLOSED', 'PHOTO_NOT_READY', 'WORDS_NOT_ALLOWED'],
  example: { whistleId: 'w1', words: '锥桶放好了，看护到维修队来' },
})

/** A second person (neither the scanner nor the rider) confirms; the points come from the whistle's own account. */
export const confirmWork = defineAction({
  name: 'confirmWork', fn: 'whistles', kind: 'write',
  allow: { grid: 'called', official: 'within' },
  subject: { kind: 'whistle', field: 'whistleId' },
  input: z.strictObject({ whistleId: id, accountId: id }),
  output: z.object({ ...written, status: answerStatus, awardedPoints: z.int() }),
  refusals: ['NOT_SUBMITTED', 'ALREADY_CONFIRMED', 'SAME_PERSON', 'WHISTLE_CLOSED', 'DAILY_CAP', 'MONTHLY_CAP', 'ACCOUNT_CLOSING'],
  example: { whistleId: 'w1', accountId: 'a1' },
})

/** Shuts the free places and returns what was not paid to the fund it came from. */
export const closeWhistle = defineAction({
  name: 'closeWhistle', fn: 'whistles', kind: 'write',
  allow: { grid: 'within' },
  subject: { kind: 'whistle', field: 'whistleId' },
  input: z.strictObject({ whistleId: id }),
  output: z.object({ ...written, status: whistleStatus, returnedPoints: z.int() }),
  refusals: ['WHISTLE_CLOSED', 'SETTLING', 'WORK_OPEN'],
  example: { whistleId: 'w1' },
})

export const whistleActions = [
  blowWhistle, listOfferedWhistles, listWhistles, showWhistle, answerWhistle, leaveWhistle, scanArrival, submitWork, confirmWork, closeWhistle,
] as const
