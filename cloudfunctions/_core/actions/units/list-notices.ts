import { listNotices } from '#types/notices'
import { dateOf } from '#domain/calendar/dates'
import { isInForce } from '#domain/units/notice'
import { handler } from '../../runtime/handler'
import { settingsOf } from '../settings'

/** The contract's bound. */
const MOST_SHOWN = 10
/** More than ever hold at once. */
const MOST_READ = 200

/** S1.23: public: the county's, and those of the units above the communities that are asked for. */
export const listNoticesHandler = handler(listNotices, async ({ input, store, at }) => {
  const today = dateOf(at)
  const [{ rootUnitId }, communities] = await Promise.all([settingsOf(store), store.getMany('units', input.communityIds)])
  const unitIds = [...new Set([rootUnitId, ...[...communities.values()].flatMap(({ within }) => within)])]
  const found = await store.find('notices', { unitId: store.compare.in(unitIds), isWithdrawn: false, untilOn: store.compare.gte(today) }, { limit: MOST_READ })
  const shown = found.filter((one) => isInForce(one, today)).sort((a, b) => b.publishedAt - a.publishedAt).slice(0, MOST_SHOWN)
  const units = await store.getMany('units', shown.map(({ unitId }) => unitId))
  return {
    rows: shown.map(({ _id, version, unitId, words, fromOn, untilOn, publishedAt }) => ({ id: _id, version, unitName: units.get(unitId)?.name ?? '', words, fromOn, untilOn, publishedAt })),
  }
})
