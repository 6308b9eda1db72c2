import { showReport, type ActivityView } from '#types/reports'
import { isOwnReport, reportCan } from '#domain/reports/can'
import { accountOf, handler, type Args } from '../../runtime/handler'
import type { Activity } from '../../store/records/reports'
import { isOver } from './actor-of'
import { photoAddresses } from './photo-addresses'
import { reportRows } from './report-rows'

/** A report makes at most five moves, and as many again were taken back as S20.13 allows. */
const MOST_ACTIVITIES = 20

type Call = Args<typeof showReport>

/** S20.1, S20.5: the case with its timeline; the same for all who may see it, and the reporter's name for nobody. */
export const showReportHandler = handler(showReport, async (args) => {
  const { subject: report, caller, store, at } = args
  const activities = await store.find('activities', { subjectId: report._id }, { orderBy: [['at', 'asc'], ['_id', 'asc']], limit: MOST_ACTIVITIES })
  const [[row], urls, timeline] = await Promise.all([reportRows(args, [report]), photoAddresses(args, report.photoIds), timelineOf(args, activities)])
  if (!row) throw new Error('a report without its row')
  return {
    report: row, place: report.place, words: report.words, takenAt: report.takenAt,
    photoUrls: report.photoIds.flatMap((photoId) => urls.get(photoId) ?? []), timeline,
    can: reportCan(report.status, {
      isReporter: isOwnReport(report, accountOf(args)._id), isGrid: isOver(caller, report, 'grid'), isOfficial: isOver(caller, report, 'official'),
    }),
    version: report.version, now: at,
  }
})

async function timelineOf({ store, files }: Call, activities: readonly Activity[]): Promise<ActivityView[]> {
  const [units, urls] = await Promise.all([
    store.getMany('units', activities.flatMap(({ bodyId }) => bodyId ?? [])),
    photoAddresses({ store, files }, activities.flatMap(({ photoId }) => photoId ?? [])),
  ])
  return activities.map(({ _id, kind, at, byTitle, words, photoId, bodyId }) => ({
    id: _id, kind, at, by: byTitle, words,
    photoUrl: photoId === null ? null : (urls.get(photoId) ?? null),
    bodyName: bodyId === null ? null : (units.get(bodyId)?.name ?? null),
  }))
}
