import * as z from 'zod/mini'
import { defineAction } from './core/action'

/** What the caller would leave behind, in numbers; read before he decides. */
export const previewClosing = defineAction({
  name: 'previewClosing', fn: 'accounts', kind: 'read',
  allow: { visitor: 'any' },
  input: z.strictObject({}),
  output: z.object({
    /** His whole balance, with what is held: what is held comes free first. */
    points: z.int(),
    heldGoods: z.int(), openAnswers: z.int(), openAppeals: z.int(), reports: z.int(), posts: z.int(),
    /** Nobody else holds an official's post at the county's root unit: `closeAccount` would be refused. */
    isLastLead: z.boolean(),
  }),
  refusals: [],
  example: {},
})

/**
 * The caller's own account ends, at once and for good. Whoever asks without one is told the same, so that a retry gets
 * its answer when nobody knows him any more.
 */
export const closeAccount = defineAction({
  name: 'closeAccount', fn: 'accounts', kind: 'write',
  allow: { visitor: 'any' },
  input: z.strictObject({}),
  output: z.object({ isClosed: z.literal(true) }),
  refusals: ['LAST_LEAD', 'SETTLING'],
  example: {},
})

export const accountClosingActions = [previewClosing, closeAccount] as const
