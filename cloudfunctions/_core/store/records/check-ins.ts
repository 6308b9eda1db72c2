import * as z from 'zod/mini'
import { id, instant } from '#types/core/primitives'
import { within } from './common'

/** A credited check-in: `_id` is `<rider>:<station>:<date>`. */
export const checkIn = z.object({ _id: id, accountId: id, stationId: id, within, on: z.string(), at: instant, scannedBy: id })
