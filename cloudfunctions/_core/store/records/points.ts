import * as z from 'zod/mini'
import { id, instant } from '#types/core/primitives'
import { offerKind, pointsAccountKind, redemptionStatus, transferKind } from '#types/points'
import { versioned, within } from './common'

/** `_id` is `<kind>:<owner>`; the account's own id is random, so deleting this unlinks a person from the ledger. */
export const pointsOwner = z.object({ _id: id, accountId: id })

/** One account of the ledger. balance − held ≥ 0 but for issuance and write-off. */
export const pointsAccount = z.object({
  _id: id, kind: pointsAccountKind, isClosing: z.boolean(),
  balance: z.int(), held: z.int(),
  /** Number of postings so far, and the last one's hash. */
  sequence: z.int(), head: z.string(),
  /** Time of the last posting: `at` never decreases in an account. */
  lastAt: instant,
  /** Worker accounts: points by the month they expire in (`YYYY-MM`, oldest first, ≤ 24). */
  lots: z.array(z.object({ month: z.string(), points: z.int() })),
  /** Month of the first of them; '' without any. */
  oldestLot: z.string(),
  /** Worker accounts: what the day's cap has let in. */
  creditedOn: z.string(), creditedPoints: z.int(),
  /** What the month's cap has let in, in the month of `creditedOn`. */
  creditedMonthPoints: z.int(),
})
export type PointsAccount = z.infer<typeof pointsAccount>

/** Immutable. `_id` names the business fact: `award:<whistle>:<account>`, `redemption:<id>` … */
export const transfer = z.object({
  _id: id, kind: transferKind, factId: id, ruleVersion: z.int(), at: instant,
  /** Posting ids, debit first. */
  postings: z.array(id),
  /** Who did it and who confirmed: account ids of people, outside the hash chain. */
  by: z.array(id),
})
export type Transfer = z.infer<typeof transfer>

/** Immutable. `_id` is `<account>:<sequence>`. The hash covers ids, integers, rule version and time, and the previous hash. */
export const posting = z.object({
  _id: id, account: id, sequence: z.int(), transfer: id, kind: transferKind, amount: z.int(), balanceAfter: z.int(),
  ruleVersion: z.int(), at: instant, postedOn: z.string(), previousHash: z.string(), hash: z.string(),
})
export type Posting = z.infer<typeof posting>

export const offer = z.object({
  _id: id, ...versioned, within,
  stationId: id, kind: offerKind, title: z.string(), hint: z.nullable(z.string()), pricePoints: z.int(), isOpen: z.boolean(), createdAt: instant,
})
export type Offer = z.infer<typeof offer>

/** `_id` is the offer's: apart from it, so that reading the catalogue never meets the contention of the last item. */
export const stock = z.object({ _id: id, left: z.int() })

/** Resolved once: its status is the guard. */
export const redemption = z.object({
  _id: id, ...versioned, within,
  accountId: id, offerId: id, stationId: id, offerTitle: z.string(), pricePoints: z.int(),
  status: redemptionStatus, heldAt: instant, heldUntil: instant, endedAt: z.nullable(instant), fulfilledBy: z.nullable(id),
})
export type Redemption = z.infer<typeof redemption>

/** `_id: <allocation>`: the paper an allocation rests on. */
export const allocation = z.object({ _id: id, unitId: id, amountPoints: z.int(), reason: z.string(), by: id, at: instant })
export type Allocation = z.infer<typeof allocation>

/** Immutable. `_id` is the points account's: whose it was is forgotten. What it still had went to a unit's fund. */
export const accountEnd = z.object({ _id: id, points: z.int(), fundUnitId: id, at: instant })
export type AccountEnd = z.infer<typeof accountEnd>

/** Points moved from one unit's fund to another's, and why. */
export const fundMove = z.object({ _id: id, fromUnitId: id, toUnitId: id, amountPoints: z.int(), reason: z.string(), by: id, at: instant })
export type FundMove = z.infer<typeof fundMove>
