import * as z from 'zod/mini'
import { id } from '#types/core/primitives'
import { arrivalGraceMinutes, arrivalLateMinutes, calendar, collectMinutes, face, nobodyMinutes, QUIET_HOURS, quietHours, recheckPercent, reportCategory, whistleTemplate } from '#types/profile'
import { versioned } from './common'

/** Names that an earlier profile had and nobody reads any more are passed over. */
const storedFace = z.object({ ...face.shape, names: z.object(face.shape.names.shape) })

/** What a template pays is said by the points rule in effect. */
const storedTemplate = z.object(z.omit(whistleTemplate, { pointsEach: true }).shape)

/** `_id: 'current'`: the county's settings, written from the profile once; then the database rules. */
export const setting = z.object({
  _id: id, ...versioned,
  profileId: id, rootUnitId: id,
  face: storedFace, calendar,
  reportCategories: z.array(reportCategory), whistleTemplates: z.array(storedTemplate),
  /** A county that was written before a setting there is has none of its own. */
  arrivalLateMinutes: z._default(arrivalLateMinutes, 15),
  arrivalGraceMinutes: z._default(arrivalGraceMinutes, 15),
  collectMinutes: z._default(collectMinutes, 5),
  nobodyMinutes: z._default(nobodyMinutes, 10),
  quietHours: z._default(quietHours, QUIET_HOURS),
  recheckPercent: z._default(recheckPercent, 10),
  allocationLimitPoints: z.int(),
})
export type Setting = z.infer<typeof setting>
