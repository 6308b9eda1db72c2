import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { calendarDate, id, instant, pageInput, pageOf, place } from './core/primitives'
import { calendar, openingSpan, stationFunction } from './profile'

export const stationView = z.object({
  id, name: z.string(), place, address: z.string(), isPartner: z.boolean(),
  hours: z.array(openingSpan), followsCalendar: z.boolean(),
  functions: z.array(stationFunction), seats: z.optional(z.int()), phone: z.optional(z.string()), hint: z.optional(z.string()),
})
export type StationView = z.infer<typeof stationView>

/** Every open station with the calendar that opens and shuts it; the phone sorts by distance, so no place is sent. */
export const listStations = defineAction({
  name: 'listStations', fn: 'stations', kind: 'read',
  allow: { visitor: 'any' },
  input: z.strictObject({}),
  output: z.object({ rows: z.array(stationView), calendar, now: instant }),
  refusals: [],
  example: {},
})

/** One station. */
export const showStation = defineAction({
  name: 'showStation', fn: 'stations', kind: 'read',
  allow: { visitor: 'any' },
  input: z.strictObject({ stationId: id }),
  output: z.object({ station: stationView, calendar, now: instant }),
  refusals: [],
  example: { stationId: 'tinghe-station' },
})

export const codePurpose = z.enum(['presence', 'redemption'])
export type CodePurpose = z.infer<typeof codePurpose>

/**
 * The rider's one-time code: 8 digits, valid 5 minutes, for one scan. `presence` is for check-in and whistle arrival,
 * `redemption` for the redemption it names. Asking again before it runs out gives a new one; both work once.
 */
export const issueCode = defineAction({
  name: 'issueCode', fn: 'stations', kind: 'write',
  allow: { rider: 'any' },
  input: z.discriminatedUnion('purpose', [
    z.strictObject({ purpose: z.literal('presence') }),
    z.strictObject({ purpose: z.literal('redemption'), redemptionId: id }),
  ]),
  output: z.object({ id, digits: z.string(), issuedAt: instant, validUntil: instant }),
  refusals: ['REDEMPTION_NOT_HELD'],
  example: { purpose: 'presence' as const },
})

/**
 * A keeper or merchant scans at his station; what the code is for is recognised by itself. Credited check-ins are one
 * a rider, station and day. The first accepted scan verifies the rider.
 */
export const scanCode = defineAction({
  name: 'scanCode', fn: 'stations', kind: 'write',
  allow: { keeper: 'within', merchant: 'within' },
  subject: { kind: 'station', field: 'stationId' },
  input: z.strictObject({ stationId: id, digits: z.string().check(z.regex(/^\d{8}$/)) }),
  output: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('check-in'), id, isFirstToday: z.boolean(), hasVerifiedRider: z.boolean() }),
    z.object({ kind: z.literal('redemption'), id, offerTitle: z.string(), pricePoints: z.int(), hasVerifiedRider: z.boolean() }),
  ]),
  refusals: ['CODE_WRONG', 'CODE_EXPIRED', 'CODE_USED', 'WRONG_STATION', 'REDEMPTION_NOT_HELD', 'NOT_FOR_MERCHANT', 'OWN_CODE'],
  example: { stationId: 'tinghe-station', digits: '48271935' },
})

/** The counter of a station today: numbers and the latest scans, newest first. */
export const showCounter = defineAction({
  name: 'showCounter', fn: 'stations', kind: 'read',
  allow: { keeper: 'within', merchant: 'within' },
  subject: { kind: 'station', field: 'stationId' },
  input: z.strictObject({ stationId: id }),
  output: z.object({
    station: stationView,
    calendar,
    checkInsToday: z.int(), fulfilledToday: z.int(), waitingRedemptions: z.int(),
    latest: z.array(z.object({ id, kind: z.enum(['check-in', 'redemption']), title: z.string(), at: instant })),
    /** S1.16: who is on duty beside the caller's post, himself maybe; null: nobody. */
    duty: z.nullable(z.object({ postId: id, holderName: z.string(), isMine: z.boolean(), until: instant })),
    now: instant,
  }),
  refusals: [],
  example: { stationId: 'tinghe-station' },
})

/** Held redemptions waiting at a station, the first to run out first. */
export const listWaitingRedemptions = defineAction({
  name: 'listWaitingRedemptions', fn: 'stations', kind: 'read',
  allow: { keeper: 'within', merchant: 'within' },
  subject: { kind: 'station', field: 'stationId' },
  input: z.strictObject({ stationId: id, ...pageInput }),
  output: pageOf(z.object({ id, offerTitle: z.string(), heldUntil: instant })),
  refusals: [],
  example: { stationId: 'tinghe-station' },
})

const fulfilledView = z.object({ id, offerTitle: z.string(), pricePoints: z.int(), at: instant })
export type FulfilledView = z.infer<typeof fulfilledView>

/** What a station handed over on one day (today unless told), the latest first, with the day's totals; not to whom. */
export const listFulfilledRedemptions = defineAction({
  name: 'listFulfilledRedemptions', fn: 'stations', kind: 'read',
  allow: { keeper: 'within', merchant: 'within', official: 'within' },
  subject: { kind: 'station', field: 'stationId' },
  input: z.strictObject({ stationId: id, on: z.optional(calendarDate), ...pageInput }),
  output: z.object({
    ...pageOf(fulfilledView).shape,
    stationName: z.string(), on: calendarDate,
    count: z.int(),
    /** What the station has to be paid for; null when the day has more than can be added up at once. */
    points: z.nullable(z.int()),
    now: instant,
  }),
  refusals: ['DAY_NOT_LISTED'],
  example: { stationId: 'tinghe-station', on: '2026-07-15' },
})

export const stationActions = [
  listStations, showStation, issueCode, scanCode, showCounter, listWaitingRedemptions, listFulfilledRedemptions,
] as const
