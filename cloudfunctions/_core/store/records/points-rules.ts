import * as z from 'zod/mini'
import { calendarDate, id, instant, pointsAmount } from '#types/core/primitives'
import { pointsTerms } from '#types/profile'

/**
 * One version of the points rule; `_id` is `rule-<version>`, so no version is given twice. Never changed but for being
 * withdrawn before its day. Without `enactedBy` it is the one the county began with.
 */
export const pointsRuleVersion = z.object({
  _id: id, version: z.int(),
  /** The first day it holds, in +08:00; the first version holds for all time before its own, too. */
  fromOn: calendarDate,
  ...pointsTerms,
  /** What each kind of whistle pays a place. */
  pointsEach: z.array(z.object({ templateId: id, points: pointsAmount })),
  /** The account and the title of its post. */
  enactedBy: z.nullable(id), enactedAs: z.string(), enactedAt: instant,
  /** The paper it rests on. */
  reason: z.string(),
  isWithdrawn: z.boolean(), withdrawnBy: z.nullable(id), withdrawnAt: z.nullable(instant),
})
export type PointsRuleVersion = z.infer<typeof pointsRuleVersion>
