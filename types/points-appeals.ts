import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, instant, MAX_TOLD_WORDS, pageInput, pageOf, words, written } from './core/primitives'
import { transferKind } from './points'

/** open → explained (账没错，说明了), corrected (更正了), unfounded (不成立), or withdrawn by the rider. Ends once. */
export const appealStatus = z.enum(['open', 'explained', 'corrected', 'unfounded', 'withdrawn'])
export type AppealStatus = z.infer<typeof appealStatus>

export const appealOutcome = z.enum(['explained', 'corrected', 'unfounded'])
export type AppealOutcome = z.infer<typeof appealOutcome>

/** The line an appeal is about, and nothing else of the statement: no balance, no number. */
export const appealLine = z.object({
  kind: transferKind, amount: z.int(), at: instant, ruleVersion: z.int(), title: z.string(), placeName: z.nullable(z.string()), confirmedBy: z.array(z.string()),
})
export type AppealLine = z.infer<typeof appealLine>

/** One move: `by` is a post's title, null for the rider himself. */
export const appealStep = z.object({ id, kind: appealStatus, at: instant, by: z.nullable(z.string()), words: z.nullable(z.string()) })
export type AppealStep = z.infer<typeof appealStep>

/** `line` null: about the whole balance. The timeline is oldest first and begins with his words. */
const appeal = { id, version: z.int(), status: appealStatus, filedAt: instant, line: z.nullable(appealLine), timeline: z.array(appealStep) }

export const myAppeal = z.object({ ...appeal, can: z.array(z.enum(['withdraw'])) })
export type MyAppeal = z.infer<typeof myAppeal>

export const staffAppeal = z.object({ ...appeal, riderName: z.string(), unitName: z.string(), can: z.array(z.enum(['answer'])) })
export type StaffAppeal = z.infer<typeof staffAppeal>

/** 申诉: about one posting of the rider's, or without one about his whole balance. */
export const fileAppeal = defineAction({
  name: 'fileAppeal', fn: 'points', kind: 'write',
  allow: { rider: 'any' },
  input: z.strictObject({ postingId: z.optional(id), words: words(MAX_TOLD_WORDS) }),
  output: z.object({ ...written, status: appealStatus }),
  refusals: ['WORDS_NOT_ALLOWED', 'APPEAL_OPEN'],
  example: { words: '周三帮忙那次没记上' },
})

/** The rider's own, the latest first. */
export const listMyAppeals = defineAction({
  name: 'listMyAppeals', fn: 'points', kind: 'read',
  allow: { rider: 'any' },
  input: z.strictObject(pageInput),
  output: pageOf(myAppeal),
  refusals: [],
  example: {},
})

export const withdrawAppeal = defineAction({
  name: 'withdrawAppeal', fn: 'points', kind: 'write',
  allow: { rider: 'own' },
  subject: { kind: 'appeal', field: 'appealId' },
  input: z.strictObject({ appealId: id }),
  output: z.object({ ...written, status: appealStatus }),
  refusals: ['MOVED_ON'],
  example: { appealId: 'ac_1:p7:1' },
})

/** What lies in a unit: the open ones first, of these the oldest; then the latest that ended. */
export const listAppeals = defineAction({
  name: 'listAppeals', fn: 'points', kind: 'read',
  allow: { official: 'within', grid: 'within' },
  subject: { kind: 'unit', field: 'unitId' },
  input: z.strictObject({ unitId: id, ...pageInput }),
  output: pageOf(staffAppeal),
  refusals: [],
  example: { unitId: 'tinghe' },
})

/** Ends it with words the rider reads; not by a hand that the line went through. */
export const answerAppeal = defineAction({
  name: 'answerAppeal', fn: 'points', kind: 'write',
  allow: { official: 'within' },
  subject: { kind: 'appeal', field: 'appealId' },
  input: z.strictObject({ appealId: id, outcome: appealOutcome, words: words(MAX_TOLD_WORDS) }),
  output: z.object({ ...written, status: appealStatus }),
  refusals: ['MOVED_ON', 'OWN_HAND', 'NOTHING_CORRECTED'],
  example: { appealId: 'ac_1:p7:1', outcome: 'explained' as const, words: '那次按 20 分钟算，规则第 1 版写着' },
})

export const appealActions = [fileAppeal, listMyAppeals, withdrawAppeal, listAppeals, answerAppeal] as const
