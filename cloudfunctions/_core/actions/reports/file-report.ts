import { fileReport } from '#types/reports'
import { communitiesNear, communityOf } from '#domain/reports/community-of'
import { dueAfter } from '#domain/reports/due'
import { accountOf, handler, refuse, type Args } from '../../runtime/handler'
import type { Report } from '../../store/records/reports'
import type { Unit } from '../../store/records/units'
import { settingsOf } from '../settings'
import { addActivity } from './activity'
import { reporterSignature } from './actor-of'
import { movedReply } from './move-report'
import { readyPhoto } from './ready-photo'

/** More communities than a county has. */
const MOST_COMMUNITIES = 1_000

type Call = Args<typeof fileReport>

/** S20.2, S20.4: what a rider saw, with his own ready photos, goes to the community it lies in. */
export const fileReportHandler = handler(fileReport, async (args) => {
  const { input, store, command, at } = args
  const { reportCategories } = await settingsOf(store)
  if (!reportCategories.some(({ id }) => id === input.categoryId)) refuse(fileReport, 'UNKNOWN_CATEGORY')
  const communities = await store.find('units', { kind: 'community', isOpen: true }, { limit: MOST_COMMUNITIES })
  const near = communitiesNear(communities, input.place)
  const outlines = await store.getMany('unitOutlines', near.map(({ _id }) => _id))
  const community = communityOf(near, outlines, input.place) ?? refuse(fileReport, 'OUTSIDE_COUNTY')
  await demandPhotosAndWords(args)
  const report = newReport(args, community)
  return command.once(async (tx) => {
    await tx.add('reports', report)
    await addActivity(tx, { reportId: report._id, version: report.version, kind: 'filed', at, actor: reporterSignature(args) })
    return movedReply(report)
  })
})

async function demandPhotosAndWords(args: Call): Promise<void> {
  const { input, store, caller, contentCheck } = args
  const photos = await Promise.all(input.photoIds.map((photoId) => readyPhoto(store, photoId, accountOf(args)._id)))
  if (photos.includes(null)) refuse(fileReport, 'PHOTO_NOT_READY')
  const typed = [input.placeName, input.words].filter((text) => text !== undefined).join('\n')
  if (typed !== '' && !(await contentCheck.isAllowed(typed, caller.openid ?? ''))) refuse(fileReport, 'WORDS_NOT_ALLOWED')
}

function newReport(args: Call, community: Unit): Report {
  const { input, ids, at } = args
  return {
    _id: ids.make('re'), version: 1, within: community.within, handledWithin: community.within,
    reporterId: accountOf(args)._id, communityId: community._id, categoryId: input.categoryId, bodyId: null,
    place: input.place, placeName: input.placeName ?? community.name, words: input.words ?? null, photoIds: [...new Set(input.photoIds)],
    status: 'to-triage', takenAt: input.takenAt, filedAt: at, dueAt: dueAfter('to-triage', at, { dueAt: at, dueHours: 0 }),
  }
}
