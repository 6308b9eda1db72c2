import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, written } from './core/primitives'
import { blowFields, whistleStatus } from './whistles'

/** More communities than a street has. */
export const MOST_CALLED = 100

/** 招募令: a whistle of a street, from a template of streets, paid from the street's own fund and offered to the communities it names. */
export const blowRecruitment = defineAction({
  name: 'blowRecruitment', fn: 'whistles', kind: 'write',
  allow: { grid: 'within' },
  subject: { kind: 'unit', field: 'streetId' },
  input: z.strictObject({ streetId: id, communityIds: z.array(id).check(z.minLength(1), z.maxLength(MOST_CALLED)), ...blowFields }),
  output: z.object({ ...written, status: whistleStatus }),
  refusals: ['NOT_A_STREET', 'NOT_ITS_COMMUNITY', 'UNKNOWN_TEMPLATE', 'ARRIVE_BY_PAST', 'NO_TIME_TO_COLLECT', 'QUIET_HOURS', 'QUIET_REASON', 'FUND_SHORT'],
  example: { streetId: 'tinghe-street', communityIds: ['tinghe'], templateId: 'drive-clean', placeName: '河边步道', place: { lat: 37.17, lng: 117.83 }, arriveBy: 1_784_870_000_000 },
})

export const recruitmentActions = [blowRecruitment] as const
