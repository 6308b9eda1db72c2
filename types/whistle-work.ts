import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, words, written } from './core/primitives'
import { answerStatus } from './whistles'

/** Why work is sent back, in at most so many characters. */
export const MAX_RETURN_REASON = 60

/** Whoever may confirm work may send it back instead, saying why; what was handed in becomes the rider's draft. */
export const returnWork = defineAction({
  name: 'returnWork', fn: 'whistles', kind: 'write',
  allow: { grid: 'within', official: 'within' },
  subject: { kind: 'whistle', field: 'whistleId' },
  input: z.strictObject({ whistleId: id, accountId: id, reason: words(MAX_RETURN_REASON) }),
  output: z.object({ ...written, status: answerStatus }),
  refusals: ['NOT_SUBMITTED', 'ALREADY_CONFIRMED', 'SAME_PERSON', 'WHISTLE_CLOSED'],
  example: { whistleId: 'w1', accountId: 'a1', reason: '照片没拍清，补一张' },
})

export const workActions = [returnWork] as const
