import * as z from 'zod/mini'
import { calendarDate, id, instant } from '#types/core/primitives'
import { versioned } from './common'

/** Immutable. `_id` is the day. */
export const seal = z.object({
  _id: id, on: calendarDate, root: z.string(), postings: z.int(), accounts: z.int(), totalPoints: z.int(), sealedAt: instant,
  previousHash: z.string(), hash: z.string(),
})
export type SealRecord = z.infer<typeof seal>

/** `_id: 'current'`: read by every transfer, written once a day. */
export const openDays = z.object({ _id: id, openFrom: calendarDate, closedAt: instant, settledBefore: z.string() })

/** `_id: 'current'`: the end of the chain of seals, and how far the day after it has been read. */
export const sealProgress = z.object({
  _id: id, ...versioned,
  /** The day that is sealed next. */
  on: calendarDate,
  /** The hash of the last seal. */
  sealHash: z.string(),
  /** The last posting read of that day; '' before the first. */
  account: z.string(), sequence: z.int(),
  count: z.int(), peaks: z.array(z.string()), newAccounts: z.int(), points: z.int(),
})
export type SealProgress = z.infer<typeof sealProgress>

/** What one recomputation of the whole ledger found. */
export const ledgerCheck = z.object({
  _id: id, startedAt: instant, finishedAt: instant, accounts: z.int(), postings: z.int(),
  /** Whole percent of the accounts that could be judged; those that change at every look are left to the next night. */
  coverage: z.int(),
  /** The first thing that does not hold. */
  fault: z.nullable(z.object({ record: z.string(), what: z.string() })),
})
export type LedgerCheck = z.infer<typeof ledgerCheck>

/** `_id: 'current'`: how far a check that is under way has come; gone when it ended. */
export const ledgerMark = z.object({
  _id: id, startedAt: instant, phase: z.string(), after: z.string(),
  counts: z.object({ accounts: z.int(), postings: z.int(), transfers: z.int(), openRedemptions: z.int(), skippedAccounts: z.int(), sumPoints: z.int() }),
})
export type LedgerMark = z.infer<typeof ledgerMark>
