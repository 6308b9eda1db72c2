import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { calendarMonth, id, instant } from './core/primitives'

/** A street's month in figures; null: too few to be shown to who stands outside (S17.12). */
export const participationRow = z.object({
  unitId: id, unitName: z.string(),
  /** Distinct riders whose work was confirmed, how often, and whistles that ended there. */
  riders: z.nullable(z.int()), helped: z.nullable(z.int()), whistles: z.int(),
  /** The caller stands inside: nothing is hidden from him here. */
  isExact: z.boolean(),
})
export type ParticipationRow = z.infer<typeof participationRow>

/** S17.12: the county's streets in a month, for officials of alliance departments, too. A month that is not one of `months` has no rows. */
export const showParticipation = defineAction({
  name: 'showParticipation', fn: 'whistles', kind: 'read',
  allow: { official: 'any' },
  /** This month unless told. */
  input: z.strictObject({ month: z.optional(calendarMonth) }),
  output: z.object({
    month: calendarMonth,
    /** The oldest count among the rows; null: none was ever made. */
    asOf: z.nullable(instant),
    rows: z.array(participationRow),
    /** What may be asked for, this month first. */
    months: z.array(calendarMonth),
  }),
  refusals: [],
  example: { month: '2026-07' },
})

export const participationActions = [showParticipation] as const
