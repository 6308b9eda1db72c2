import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, instant, written } from './core/primitives'
import { answerStatus, MAX_PLACES } from './whistles'

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

/** Who did not come by the time he said: his place goes to the first who waits, and nothing else happens to him. */
export const markAbsent = defineAction({
  name: 'markAbsent', fn: 'whistles', kind: 'write',
  allow: { grid: 'called' },
  subject: { kind: 'whistle', field: 'whistleId' },
  input: z.strictObject({ whistleId: id, accountId: id }),
  output: z.object({ ...written, status: answerStatus }),
  refusals: ['NOT_PLACED', 'ALREADY_ARRIVED', 'STILL_AWAITED', 'WHISTLE_CLOSED'],
  example: { whistleId: 'w1', accountId: 'a1' },
})

/** Why somebody is not marked as here. */
const listFaults = ['NOT_PLACED', 'ALREADY_ARRIVED', 'WHISTLE_CLOSED', 'OWN_ARRIVAL'] as const
export type ListFault = (typeof listFaults)[number]

/**
 * Who is here though his code cannot be scanned: ticked off the list by grid staff at the place, each with an outcome of
 * his own. It verifies nobody. A retry finishes what was begun and answers the same outcomes.
 */
export const markArrived = defineAction({
  name: 'markArrived', fn: 'whistles', kind: 'write',
  allow: { grid: 'called' },
  subject: { kind: 'whistle', field: 'whistleId' },
  input: z.strictObject({ whistleId: id, accountIds: z.array(id).check(z.minLength(1), z.maxLength(MAX_PLACES)) }),
  output: z.object({
    ...written,
    /** One a person; `refusal` null: he is here now. */
    outcomes: z.array(z.object({ accountId: id, refusal: z.nullable(z.enum(listFaults)) })),
  }),
  refusals: listFaults,
  example: { whistleId: 'w1', accountIds: ['a1', 'a2'] },
})

export const arrivalActions = [moveArrival, markAbsent, markArrived] as const
