import type { ReportRow } from '#types/reports'
import type { Runtime } from '../../runtime/runtime'
import type { Report } from '../../store/records/reports'
import { settingsOf } from '../settings'
import { photoAddresses } from './photo-addresses'

/** Reports as lists show them; names and pictures are read for all of them together. The reporter is in none of it. */
export async function reportRows({ store, files }: Pick<Runtime, 'store' | 'files'>, reports: readonly Report[]): Promise<ReportRow[]> {
  if (reports.length === 0) return []
  const [{ reportCategories }, units, thumbs] = await Promise.all([
    settingsOf(store),
    store.getMany('units', reports.flatMap(({ communityId, bodyId }) => (bodyId === null ? [communityId] : [communityId, bodyId]))),
    photoAddresses({ store, files }, reports.flatMap(({ photoIds }) => photoIds.slice(0, 1))),
  ])
  return reports.map(({ _id, categoryId, communityId, bodyId, photoIds, placeName, status, filedAt, dueAt }) => {
    const category = reportCategories.find(({ id }) => id === categoryId)
    return {
      id: _id, categoryId, categoryLabel: category?.label ?? '', icon: category?.icon ?? 'more', placeName,
      communityName: units.get(communityId)?.name ?? '', status, filedAt, dueAt,
      thumbUrl: thumbs.get(photoIds[0] ?? '') ?? null,
      bodyName: bodyId === null ? null : (units.get(bodyId)?.name ?? null),
    }
  })
}
