import type { Profile } from '#types/profile'
import { holidays2026 } from '../holidays-2026'
import { face } from './face'
import { stations } from './stations'
import { units } from './units'
import { allocationLimitPoints, arrivalGraceMinutes, arrivalLateMinutes, collectMinutes, nobodyMinutes, points, quietHours, recheckPercent, reportCategories, whistleTemplates } from './work'

/** Source B, 湘潭市: the city stands at the root where a county would; communities and stations are invented. */
export const profile: Profile = {
  face, calendar: holidays2026, reportCategories, whistleTemplates, arrivalLateMinutes, arrivalGraceMinutes, collectMinutes, nobodyMinutes, points, quietHours, recheckPercent, allocationLimitPoints, units, stations,
}
