import { showParticipation } from '#types/participation'
import { figuresFor } from '#domain/participation/figures'
import { shownMonths } from '#domain/participation/months'
import { standsInside } from '#domain/participation/streets'
import { handler } from '../../runtime/handler'

/** More streets than a city has. */
const MOST_STREETS = 200

/** S17.12: every street's month by name; exact where one of the caller's posts stands inside. */
export const showParticipationHandler = handler(showParticipation, async ({ input, caller, store, at }) => {
  const months = shownMonths(at)
  const month = input.month ?? months[0] ?? ''
  const counts = months.includes(month) ? await store.find('participation', { month }, { orderBy: [['unitId', 'asc']], limit: MOST_STREETS }) : []
  const units = await store.getMany('units', counts.map(({ unitId }) => unitId))
  const postUnitIds = caller.posts.filter(({ role }) => role === 'official').map(({ unitId }) => unitId)
  const rows = counts.flatMap((count) => {
    const unit = units.get(count.unitId)
    return unit ? [{ unitId: unit._id, unitName: unit.name, ...figuresFor(count, standsInside(postUnitIds, unit)) }] : []
  })
  return {
    month, months,
    asOf: counts.length > 0 ? Math.min(...counts.map(({ asOf }) => asOf)) : null,
    rows: rows.sort((a, b) => (a.unitName < b.unitName ? -1 : 1)),
  }
})
