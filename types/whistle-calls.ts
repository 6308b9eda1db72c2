import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, written } from './core/primitives'
import { whistleStatus } from './whistles'

/** Nobody comes: riders of the street's other communities are offered it, too. */
export const widenWhistle = defineAction({
  name: 'widenWhistle', fn: 'whistles', kind: 'write',
  allow: { grid: 'within' },
  subject: { kind: 'whistle', field: 'whistleId' },
  input: z.strictObject({ whistleId: id }),
  output: z.object({ ...written, status: whistleStatus, communities: z.int() }),
  refusals: ['WHISTLE_CLOSED', 'SOMEBODY_COMES', 'STILL_CALLING', 'TOO_LATE', 'ALREADY_WIDENED', 'NO_NEIGHBOURS'],
  example: { whistleId: 'w1' },
})

/** Nobody came: it ends as 无人应, and its points go back. */
export const handBack = defineAction({
  name: 'handBack', fn: 'whistles', kind: 'write',
  allow: { grid: 'within' },
  subject: { kind: 'whistle', field: 'whistleId' },
  input: z.strictObject({ whistleId: id }),
  output: z.object({ ...written, status: whistleStatus, returnedPoints: z.int() }),
  refusals: ['WHISTLE_CLOSED', 'SOMEBODY_COMES', 'STILL_CALLING'],
  example: { whistleId: 'w1' },
})

export const callActions = [widenWhistle, handBack] as const
