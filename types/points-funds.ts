import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, instant, pageInput, pageOf, pointsAmount, words, written } from './core/primitives'
import { transferKind } from './points'
import { takeBackState } from './proposals'

/**
 * A unit's fund. allocated + movedIn + returned − movedOut = left + committed + paid, always; committed waits in open
 * whistles, paid = awarded + granted − takenBack, and returned came back when accounts ended.
 */
export const fundView = z.object({
  unitId: id, unitName: z.string(),
  allocated: z.int(), movedIn: z.int(), movedOut: z.int(), returned: z.int(),
  left: z.int(), committed: z.int(), paid: z.int(),
  awarded: z.int(), granted: z.int(), takenBack: z.int(),
  /** What holds for a grant from it today. */
  grants: z.object({ secondPersonAbovePoints: z.int(), dailyCapPoints: z.int() }),
})
export type FundView = z.infer<typeof fundView>

export const showFund = defineAction({
  name: 'showFund', fn: 'points', kind: 'read',
  allow: { official: 'within', grid: 'within' },
  subject: { kind: 'unit', field: 'unitId' },
  input: z.strictObject({ unitId: id }),
  output: fundView,
  refusals: [],
  example: { unitId: 'tinghe' },
})

/** From one unit's fund to another's; both lie below the official's unit. */
export const moveFund = defineAction({
  name: 'moveFund', fn: 'points', kind: 'write',
  allow: { official: 'within' },
  subject: { kind: 'unit', field: 'fromUnitId' },
  input: z.strictObject({ fromUnitId: id, toUnitId: id, amountPoints: pointsAmount, reason: words(60) }),
  output: z.object({ ...written, fromBalance: z.int(), toBalance: z.int() }),
  refusals: ['SAME_UNIT', 'FUND_SHORT'],
  example: { fromUnitId: 'tinghe-street', toUnitId: 'tinghe', amountPoints: 200, reason: '汛期值守多，先匀一些' },
})

/** One posting of a fund. What it was for names whistles, units and reasons, never a rider. */
export const fundLine = z.object({
  id, transferId: id, kind: transferKind, amount: z.int(), balanceAfter: z.int(), at: instant,
  /** The whistle's title, or the reason that was given. */
  title: z.string(),
  /** Where the whistle was, or the unit at the other end of a move. */
  placeName: z.nullable(z.string()),
  by: z.array(z.string()),
  /** Of a grant: whether it may still be taken back. */
  takeBack: z.nullable(takeBackState),
})
export type FundLine = z.infer<typeof fundLine>

/** A fund's own postings, newest first. */
export const listFundTransfers = defineAction({
  name: 'listFundTransfers', fn: 'points', kind: 'read',
  allow: { official: 'within', grid: 'within' },
  subject: { kind: 'unit', field: 'unitId' },
  input: z.strictObject({ unitId: id, ...pageInput }),
  output: pageOf(fundLine),
  refusals: [],
  example: { unitId: 'tinghe' },
})

export const fundActions = [showFund, moveFund, listFundTransfers] as const
