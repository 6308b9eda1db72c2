import * as z from 'zod/mini'
import { id, instant } from '#types/core/primitives'
import { feedbackStatus } from '#types/feedback'
import { versioned, within } from './common'

/** Written to the county. Who wrote it is kept apart from what officials read, and forgotten when his account ends. */
export const feedback = z.object({
  _id: id, ...versioned, within,
  accountId: z.nullable(id), words: z.string(), wantsAnswer: z.boolean(), status: feedbackStatus, filedAt: instant,
  answer: z.nullable(z.object({ words: z.nullable(z.string()), by: id, byTitle: z.string(), at: instant })),
  /** Sort key of the county's list: open ones first. */
  order: z.int(),
})
export type Feedback = z.infer<typeof feedback>
