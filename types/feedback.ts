import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, instant, MAX_TOLD_WORDS, pageInput, pageOf, words, written } from './core/primitives'
import type { Reach, Role } from './core/roles'

/** open → answered (with words, or read when none were asked for), or withdrawn by who wrote it. Ends once. */
export const feedbackStatus = z.enum(['open', 'answered', 'withdrawn'])
export type FeedbackStatus = z.infer<typeof feedbackStatus>

const feedback = {
  id, version: z.int(), status: feedbackStatus, words: z.string(), wantsAnswer: z.boolean(), filedAt: instant,
  /** `by` is a post's title; without words it was read. */
  answer: z.nullable(z.object({ words: z.nullable(z.string()), by: z.string(), at: instant })),
}

export const myFeedback = z.object({ ...feedback, can: z.array(z.enum(['withdraw'])) })
export type MyFeedback = z.infer<typeof myFeedback>

/** Who wrote it is nobody's to know. */
export const deskFeedback = z.object({ ...feedback, can: z.array(z.enum(['answer'])) })
export type DeskFeedback = z.infer<typeof deskFeedback>

const allow: Partial<Record<Role, Reach>> = { rider: 'any', grid: 'any', keeper: 'any', merchant: 'any', provider: 'any', official: 'any', enterprise: 'any' }

/** 投诉建议: to the county. */
export const fileFeedback = defineAction({
  name: 'fileFeedback', fn: 'accounts', kind: 'write',
  allow,
  input: z.strictObject({ words: words(MAX_TOLD_WORDS), wantsAnswer: z.boolean() }),
  output: z.object({ ...written, status: feedbackStatus }),
  refusals: ['WORDS_NOT_ALLOWED', 'TOO_MANY_OPEN'],
  example: { words: '西门驿站周末老是锁着', wantsAnswer: true },
})

/** The caller's own, the latest first. */
export const listMyFeedback = defineAction({
  name: 'listMyFeedback', fn: 'accounts', kind: 'read',
  allow,
  input: z.strictObject(pageInput),
  output: pageOf(myFeedback),
  refusals: [],
  example: {},
})

export const withdrawFeedback = defineAction({
  name: 'withdrawFeedback', fn: 'accounts', kind: 'write',
  allow: { rider: 'own', grid: 'own', keeper: 'own', merchant: 'own', provider: 'own', official: 'own', enterprise: 'own' },
  subject: { kind: 'feedback', field: 'feedbackId' },
  input: z.strictObject({ feedbackId: id }),
  output: z.object({ ...written, status: feedbackStatus }),
  refusals: ['MOVED_ON'],
  example: { feedbackId: 'fb_1' },
})

/** All that was written to the county: the open ones first, of these the oldest; then the latest that ended. */
export const listFeedback = defineAction({
  name: 'listFeedback', fn: 'accounts', kind: 'read',
  allow: { official: 'county' },
  input: z.strictObject(pageInput),
  output: pageOf(deskFeedback),
  refusals: [],
  example: {},
})

/** Ends it. Words may be left out only where no answer was asked for. */
export const answerFeedback = defineAction({
  name: 'answerFeedback', fn: 'accounts', kind: 'write',
  allow: { official: 'county' },
  subject: { kind: 'feedback', field: 'feedbackId' },
  input: z.strictObject({ feedbackId: id, words: z.optional(words(MAX_TOLD_WORDS)) }),
  output: z.object({ ...written, status: feedbackStatus }),
  refusals: ['MOVED_ON', 'OWN_FEEDBACK', 'ANSWER_WANTED'],
  example: { feedbackId: 'fb_1', words: '这周起周末也开，钥匙两个人拿' },
})

export const feedbackActions = [fileFeedback, listMyFeedback, withdrawFeedback, listFeedback, answerFeedback] as const
