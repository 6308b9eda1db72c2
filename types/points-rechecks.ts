import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, instant, MAX_TOLD_WORDS, pageInput, pageOf, words, written } from './core/primitives'
import { tileIcon } from './profile'
import { paidAward } from './proposals'

/** due: drawn, nobody looked again yet · done: somebody above the community has. */
export const recheckStatus = z.enum(['due', 'done'])
export type RecheckStatus = z.infer<typeof recheckStatus>

/** right: it was as confirmed · wrong: it was not; a correction may follow. */
export const recheckOutcome = z.enum(['right', 'wrong'])
export type RecheckOutcome = z.infer<typeof recheckOutcome>

/** One award that was drawn, with all that stands for it. */
export const recheckRow = z.object({
  id, whistleId: id, accountId: id,
  title: z.string(), icon: tileIcon, placeName: z.string(), communityName: z.string(), points: z.int(),
  /** `isListed`: here by the list, not by a scan of his code; `scannedBy` then ticked him. */
  displayName: z.string(), arrivedAt: z.nullable(instant), isListed: z.boolean(), scannedBy: z.string(), confirmedBy: z.string(), awardedAt: instant,
  words: z.nullable(z.string()), photoUrl: z.nullable(z.string()),
  status: recheckStatus, outcome: z.nullable(recheckOutcome), note: z.nullable(z.string()),
  recheckedBy: z.nullable(z.string()), recheckedAt: z.nullable(instant),
  /** Whether the caller may look again: not at what went through his own hands. */
  canRecheck: z.boolean(),
  award: paidAward,
})
export type RecheckRow = z.infer<typeof recheckRow>

/** Awards drawn in a unit: due the oldest first, done the latest first. For posts above the community. */
export const listRechecks = defineAction({
  name: 'listRechecks', fn: 'points', kind: 'read',
  allow: { official: 'within' },
  subject: { kind: 'unit', field: 'unitId' },
  input: z.strictObject({ unitId: id, status: recheckStatus, ...pageInput }),
  output: pageOf(recheckRow),
  refusals: [],
  example: { unitId: 'tinghe-street', status: 'due' as const },
})

/** Says what the second look found, once; what was wrong needs words. */
export const recheckWork = defineAction({
  name: 'recheckWork', fn: 'points', kind: 'write',
  allow: { official: 'within' },
  subject: { kind: 'whistle', field: 'whistleId' },
  input: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('right'), whistleId: id, accountId: id, note: z.optional(words(MAX_TOLD_WORDS)) }),
    z.strictObject({ outcome: z.literal('wrong'), whistleId: id, accountId: id, note: words(MAX_TOLD_WORDS) }),
  ]),
  output: z.object({ ...written, status: recheckStatus, outcome: recheckOutcome }),
  refusals: ['NOT_SAMPLED', 'ALREADY_RECHECKED', 'SAME_PERSON'],
  example: { outcome: 'right' as const, whistleId: 'w1', accountId: 'a1' },
})

const pairedPerson = z.object({ accountId: id, displayName: z.string(), tookPart: z.int() })

/** The two people who stood for awards together, one scanning, one confirming; of how many each took part in at all. */
export const pairView = z.object({ people: z.array(pairedPerson), together: z.int(), isToAsk: z.boolean() })
export type PairView = z.infer<typeof pairView>

/** Who verified with whom in a unit's whistles of the last 90 days, those to ask about first. */
export const listPairs = defineAction({
  name: 'listPairs', fn: 'points', kind: 'read',
  allow: { official: 'within' },
  subject: { kind: 'unit', field: 'unitId' },
  input: z.strictObject({ unitId: id }),
  output: z.object({
    rows: z.array(pairView),
    /** The awards that were counted; the latest ones only, when there are more than can be read at once. */
    awards: z.int(), isWhole: z.boolean(),
  }),
  refusals: [],
  example: { unitId: 'tinghe-street' },
})

export const recheckActions = [listRechecks, recheckWork, listPairs] as const
