import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, instant, written } from './core/primitives'
import { answerStatus } from './whistles'

/** The rider comes at another time than he said; without `arriveAt` he comes now. */
export const moveArrival = defineAction({
  name: 'moveArrival', fn: 'whistles', kind: 'write',
  allow: { rider: 'enrolled' },
  subject: { kind: 'whistle', field: 'whistleId' },
  input: z.strictObject({ whistleId: id, arriveAt: z.optional(instant) }),
  output: z.object({ ...written, status: answerStatus }),
  refusals: ['NOT_ANSWERED', 'ALREADY_ARRIVED', 'WHISTLE_CLOSED', 'ARRIVE_AT_PAST', 'ARRIVE_AT_LATE'],
  example: { whistleId: 'w1', arriveAt: 1_784_869_200_000 },
})

export const arrivalActions = [moveArrival] as const
