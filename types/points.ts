import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { calendarDate, id, instant, pageInput, pageOf, pointsAmount, words, written } from './core/primitives'

/** worker: a rider's · fund: a unit's · whistle: escrow · station: redeemed there · issuance and write-off may be negative. */
export const pointsAccountKind = z.enum(['worker', 'fund', 'whistle', 'station', 'issuance', 'write-off'])
export type PointsAccountKind = z.infer<typeof pointsAccountKind>

/**
 * allocation issuance → fund · fund-move fund → fund · escrow fund → whistle, and what is left of it back · award whistle →
 * worker · grant fund → worker · redemption worker → station · expiry worker → write-off · reversal of an award or grant,
 * worker → fund, and its cover from the write-off for what the worker no longer has · closing worker → fund, when an account
 * ends.
 */
export const transferKind = z.enum([
  'allocation', 'fund-move', 'escrow', 'escrow-return', 'award', 'grant', 'redemption', 'expiry', 'reversal', 'reversal-cover', 'closing',
])
export type TransferKind = z.infer<typeof transferKind>

/** held: 已留货 · fulfilled: 已领取 · cancelled by the rider · expired: nobody came, the points went back. Resolved once. */
export const redemptionStatus = z.enum(['held', 'fulfilled', 'cancelled', 'expired'])
export type RedemptionStatus = z.infer<typeof redemptionStatus>

export const offerKind = z.enum(['goods', 'service-card'])
export type OfferKind = z.infer<typeof offerKind>

/** What a rider looks through his statement by. */
export const statementGroup = z.enum(['earned', 'spent', 'corrected'])
export type StatementGroup = z.infer<typeof statementGroup>

/** Balance and what is held, in points, for the caller; `sequence` and `head` name the account's last posting and its hash. */
export const showMyPoints = defineAction({
  name: 'showMyPoints', fn: 'points', kind: 'read',
  allow: { rider: 'any' },
  input: z.strictObject({}),
  output: z.object({
    balance: z.int(), held: z.int(), free: z.int(), nextExpiry: z.nullable(z.object({ on: calendarDate, amountPoints: z.int(), daysLeft: z.int() })),
    sequence: z.int(), head: z.string(),
  }),
  refusals: [],
  example: {},
})

/** S22.12: an award or grant that was taken back; `takenPoints` left the rider's account, the rest the unit covered. */
export const takenBack = z.object({ at: instant, reason: z.string(), by: z.array(z.string()), takenPoints: z.int() })
export type TakenBack = z.infer<typeof takenBack>

/**
 * One posting of the caller's account in plain words: for what, who confirmed, when, under which rule version; and all
 * that its hash covers, so that the phone can recompute it.
 */
export const statementLine = z.object({
  id, account: id, sequence: z.int(), transfer: id, kind: transferKind, amount: z.int(), balanceAfter: z.int(), ruleVersion: z.int(), at: instant,
  previousHash: z.string(), hash: z.string(),
  /** Why points were taken back: the reason of who proposed it. */
  reason: z.nullable(z.string()),
  title: z.string(), placeName: z.nullable(z.string()), confirmedBy: z.array(z.string()),
  /** Of an award or grant alone. */
  takenBack: z.nullable(takenBack),
})
export type StatementLine = z.infer<typeof statementLine>

/** The caller's statement, newest first; of one group, or all of it. */
export const listMyStatement = defineAction({
  name: 'listMyStatement', fn: 'points', kind: 'read',
  allow: { rider: 'any' },
  input: z.strictObject({ group: z.optional(statementGroup), ...pageInput }),
  output: pageOf(statementLine),
  refusals: [],
  example: {},
})

/** Issuance → a unit's fund, by the lead unit alone; in `reason` the paper it rests on. */
export const allocateFund = defineAction({
  name: 'allocateFund', fn: 'points', kind: 'write',
  allow: { official: 'county' },
  subject: { kind: 'unit', field: 'unitId' },
  input: z.strictObject({ unitId: id, amountPoints: pointsAmount, reason: words(60) }),
  output: z.object({ ...written, balance: z.int() }),
  refusals: ['OVER_LIMIT'],
  example: { unitId: 'tinghe', amountPoints: 2_000, reason: '第三季度志愿服务经费' },
})

/** Something to redeem at a station or merchant. Without stock until `setStock`. */
export const addOffer = defineAction({
  name: 'addOffer', fn: 'points', kind: 'write',
  allow: { official: 'within' },
  subject: { kind: 'station', field: 'stationId' },
  input: z.strictObject({ stationId: id, kind: offerKind, title: words(20), hint: z.optional(words(40)), pricePoints: pointsAmount }),
  output: z.object(written),
  refusals: [],
  example: { stationId: 'laozhou', kind: 'service-card' as const, title: '电动车体检卡', hint: '刹车、轮胎、灯', pricePoints: 60 },
})

/** Sets how many are left to give; redeem takes from it in the same transaction. */
export const setStock = defineAction({
  name: 'setStock', fn: 'points', kind: 'write',
  allow: { official: 'within', keeper: 'within', merchant: 'within' },
  subject: { kind: 'offer', field: 'offerId' },
  input: z.strictObject({ offerId: id, left: z.int().check(z.gte(0), z.lte(10_000)) }),
  output: z.object({ ...written, left: z.int() }),
  refusals: [],
  example: { offerId: 'o1', left: 20 },
})

export const offerView = z.object({
  id, kind: offerKind, title: z.string(), hint: z.nullable(z.string()), pricePoints: z.int(), left: z.int(),
  stationId: id, stationName: z.string(),
})
export type OfferView = z.infer<typeof offerView>

/** What can be had, the cheapest first. */
export const listOffers = defineAction({
  name: 'listOffers', fn: 'points', kind: 'read',
  allow: { visitor: 'any' },
  input: z.strictObject({ stationId: z.optional(id), ...pageInput }),
  output: pageOf(offerView),
  refusals: [],
  example: {},
})

/** What a station has to give, as who looks after it sees it: with what is held for somebody, and what was taken down. */
export const stationOfferView = z.object({
  id, kind: offerKind, title: z.string(), hint: z.nullable(z.string()), pricePoints: z.int(), left: z.int(), held: z.int(), isOpen: z.boolean(),
})
export type StationOfferView = z.infer<typeof stationOfferView>

export const listStationOffers = defineAction({
  name: 'listStationOffers', fn: 'points', kind: 'read',
  allow: { official: 'within', keeper: 'within', merchant: 'within' },
  subject: { kind: 'station', field: 'stationId' },
  input: z.strictObject({ stationId: id, ...pageInput }),
  output: pageOf(stationOfferView),
  refusals: [],
  example: { stationId: 'laozhou' },
})

/** Takes an offer down: nobody can ask for one any more; what is held waits as it did. */
export const closeOffer = defineAction({
  name: 'closeOffer', fn: 'points', kind: 'write',
  allow: { official: 'within' },
  subject: { kind: 'offer', field: 'offerId' },
  input: z.strictObject({ offerId: id }),
  output: z.object({ ...written, isOpen: z.boolean() }),
  refusals: ['OFFER_CLOSED'],
  example: { offerId: 'o1' },
})

/** Puts it up again, with the stock it has. */
export const reopenOffer = defineAction({
  name: 'reopenOffer', fn: 'points', kind: 'write',
  allow: { official: 'within' },
  subject: { kind: 'offer', field: 'offerId' },
  input: z.strictObject({ offerId: id }),
  output: z.object({ ...written, isOpen: z.boolean() }),
  refusals: ['OFFER_OPEN'],
  example: { offerId: 'o1' },
})

/** 留货: takes one from the stock and holds the points until the profile's number of business days are over. */
export const redeemOffer = defineAction({
  name: 'redeemOffer', fn: 'points', kind: 'write',
  allow: { rider: 'any' },
  subject: { kind: 'offer', field: 'offerId' },
  input: z.strictObject({ offerId: id }),
  output: z.object({ ...written, status: redemptionStatus, heldUntil: instant }),
  refusals: ['NOT_VERIFIED', 'OUT_OF_STOCK', 'POINTS_SHORT'],
  example: { offerId: 'o1' },
})

export const redemptionView = z.object({
  id, offerTitle: z.string(), pricePoints: z.int(), stationId: id, stationName: z.string(),
  status: redemptionStatus, heldAt: instant, heldUntil: instant, endedAt: z.nullable(instant),
  can: z.array(z.enum(['show-code', 'cancel'])),
})
export type RedemptionView = z.infer<typeof redemptionView>

export const listMyRedemptions = defineAction({
  name: 'listMyRedemptions', fn: 'points', kind: 'read',
  allow: { rider: 'any' },
  input: z.strictObject(pageInput),
  output: pageOf(redemptionView),
  refusals: [],
  example: {},
})

export const showRedemption = defineAction({
  name: 'showRedemption', fn: 'points', kind: 'read',
  allow: { rider: 'own' },
  subject: { kind: 'redemption', field: 'redemptionId' },
  input: z.strictObject({ redemptionId: id }),
  output: z.object({ redemption: redemptionView, version: z.int(), now: instant }),
  refusals: [],
  example: { redemptionId: 'x1' },
})

/** Gives the stock back and frees the points. */
export const cancelRedemption = defineAction({
  name: 'cancelRedemption', fn: 'points', kind: 'write',
  allow: { rider: 'own' },
  subject: { kind: 'redemption', field: 'redemptionId' },
  input: z.strictObject({ redemptionId: id }),
  output: z.object({ ...written, status: redemptionStatus }),
  refusals: ['REDEMPTION_NOT_HELD'],
  example: { redemptionId: 'x1' },
})

export const pointsActions = [
  showMyPoints, listMyStatement, allocateFund, addOffer, setStock, listOffers, listStationOffers, closeOffer, reopenOffer, redeemOffer, listMyRedemptions, showRedemption, cancelRedemption,
] as const
