import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, words, written } from './core/primitives'
import { answerStatus, confirmWork, MAX_PLACES } from './whistles'

/** Why work is sent back, in at most so many characters. */
export const MAX_RETURN_REASON = 60

/** Whoever may confirm work may send it back instead, saying why; what was handed in becomes the rider's draft. */
export const returnWork = defineAction({
  name: 'returnWork', fn: 'whistles', kind: 'write',
  allow: { grid: 'called', official: 'within' },
  subject: { kind: 'whistle', field: 'whistleId' },
  input: z.strictObject({ whistleId: id, accountId: id, reason: words(MAX_RETURN_REASON) }),
  output: z.object({ ...written, status: answerStatus }),
  refusals: ['NOT_SUBMITTED', 'ALREADY_CONFIRMED', 'SAME_PERSON', 'WHISTLE_CLOSED'],
  example: { whistleId: 'w1', accountId: 'a1', reason: '照片没拍清，补一张' },
})

/**
 * Confirms several works of one whistle, each by itself as `confirmWork` does: one that is refused says why and keeps no
 * other back. A retry finishes what was begun and answers the same outcomes.
 */
export const confirmWorks = defineAction({
  name: 'confirmWorks', fn: 'whistles', kind: 'write',
  allow: { grid: 'called', official: 'within' },
  subject: { kind: 'whistle', field: 'whistleId' },
  input: z.strictObject({ whistleId: id, accountIds: z.array(id).check(z.minLength(1), z.maxLength(MAX_PLACES)) }),
  output: z.object({
    ...written,
    /** What each one confirmed was paid. */
    eachPoints: z.int(),
    /** One a person; `refusal` null: confirmed. */
    outcomes: z.array(z.object({ accountId: id, refusal: z.nullable(z.enum(confirmWork.refusals)) })),
  }),
  refusals: [],
  example: { whistleId: 'w1', accountIds: ['a1', 'a2'] },
})

export const workActions = [returnWork, confirmWorks] as const
