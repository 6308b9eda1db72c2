import * as z from 'zod/mini'
import { calendarDate, id, instant } from '#types/core/primitives'
import { versioned, within } from './common'

/** One line of a county or street to everybody below it; its words are never changed. */
export const notice = z.object({
  _id: id, ...versioned, within,
  unitId: id, words: z.string(), fromOn: calendarDate, untilOn: calendarDate, isWithdrawn: z.boolean(),
  /** The account and the title of its post. */
  publishedBy: id, publishedAs: z.string(), publishedAt: instant,
})
export type Notice = z.infer<typeof notice>
