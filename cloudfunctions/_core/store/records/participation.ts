import * as z from 'zod/mini'
import { calendarMonth, id, instant } from '#types/core/primitives'

/** S17.13: a street's month as of a night. `_id` is `<street>:<month>`. Counts alone: whose they are stands nowhere in it. */
export const participation = z.object({ _id: id, unitId: id, month: calendarMonth, riders: z.int(), helped: z.int(), whistles: z.int(), asOf: instant })
export type Participation = z.infer<typeof participation>
