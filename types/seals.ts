import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { calendarDate, instant, pageInput, pageOf } from './core/primitives'

/** A day of the ledger, closed for good. `accounts` and `totalPoints` (all points that are out) as of its end; hashes are 64 hex digits. */
export const sealView = z.object({
  on: calendarDate, root: z.string(), postings: z.int(), accounts: z.int(), totalPoints: z.int(), sealedAt: instant, previousHash: z.string(), hash: z.string(),
})
export type SealView = z.infer<typeof sealView>

/** What the last recomputation of the whole ledger said, and when. */
export const ledgerVerdict = z.object({ at: instant, isRight: z.boolean() })
export type LedgerVerdict = z.infer<typeof ledgerVerdict>

/** The days sealed so far, newest first, for everybody. */
export const listSeals = defineAction({
  name: 'listSeals', fn: 'points', kind: 'read',
  allow: { visitor: 'any' },
  input: z.strictObject(pageInput),
  output: z.object({ ...pageOf(sealView).shape, verdict: z.nullable(ledgerVerdict) }),
  refusals: [],
  example: {},
})

/** What one recomputation of the whole ledger found; coverage in whole percent of the accounts. */
export const ledgerCheckView = z.object({
  startedAt: instant, finishedAt: instant, accounts: z.int(), postings: z.int(), coverage: z.int(),
  /** The first thing that does not hold: the record, and what is wrong with it. */
  fault: z.nullable(z.object({ record: z.string(), what: z.string() })),
})
export type LedgerCheckView = z.infer<typeof ledgerCheckView>

/** The last check of the ledger that ended, and the one that is under way. */
export const showLedgerCheck = defineAction({
  name: 'showLedgerCheck', fn: 'points', kind: 'read',
  allow: { official: 'any' },
  input: z.strictObject({}),
  output: z.object({
    last: z.nullable(ledgerCheckView), running: z.nullable(z.object({ startedAt: instant, accounts: z.int(), postings: z.int() })), sealedOn: z.nullable(calendarDate),
  }),
  refusals: [],
  example: {},
})

export const sealActions = [listSeals, showLedgerCheck] as const
