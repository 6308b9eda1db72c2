import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { written } from './core/primitives'
import { openingSpan } from './profile'

/** A week of mornings, afternoons and evenings apart. */
export const MAX_FREE_SPANS = 21

/** When I am free; none: at any time. What does not suit stays findable. */
export const setFreeHours = defineAction({
  name: 'setFreeHours', fn: 'accounts', kind: 'write',
  allow: { rider: 'any' },
  input: z.strictObject({ hours: z.array(openingSpan).check(z.maxLength(MAX_FREE_SPANS)) }),
  output: z.object(written),
  refusals: ['HOURS_BACKWARDS'],
  example: { hours: [{ days: [1, 2, 3, 4, 5], from: '12:00', to: '18:00' }] },
})

export const riderHoursActions = [setFreeHours] as const
