import type { ReportCategory } from '#types/profile'
import { addActivity } from '#core/actions/reports/activity'
import { moveReport, type Move } from '#core/actions/reports/move-report'
import { finalPath, quarantinePath } from '#domain/photos/paths'
import { dueAfter } from '#domain/reports/due'
import type { Report } from '#core/store/records/reports'
import type { CityCounty } from './county'
import { REPORT_WORDS, RESOLVED_WORDS, spotName, TRIAGE_WORDS } from './names'
import type { Community } from './people'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

type Step = Omit<Move, 'reportId' | 'actor'>

/** Plans a report and what becomes of it: most are mended and confirmed, some end at the first look. */
export function planReport(county: CityCounty, community: Community, photoFileId: string, dayStart: number): void {
  const { dice, agenda, settings } = county
  const category = dice.one(settings.reportCategories)
  const filedAt = dayStart + dice.between(6 * 60, 21 * 60) * MINUTE + dice.below(MINUTE)
  const report = newReport(county, community, category, filedAt)
  const steps = stepsOf(county, category, filedAt)
  agenda.add(filedAt, () => file(county, report, photoFileId))
  steps.forEach((step, at) => agenda.add(step.at, () => move(county, community, report, step, at === steps.length - 1)))
}

function newReport({ dice }: CityCounty, { unit, riders }: Community, category: ReportCategory, filedAt: number): Report {
  const place = unit.place ?? { lat: 0, lng: 0 }
  return {
    _id: dice.make('re'), version: 1, within: unit.within, handledWithin: unit.within, reporterId: dice.one(riders), communityId: unit._id, categoryId: category.id, bodyId: null,
    place: { lat: place.lat + dice.between(-20, 20) / 1e4, lng: place.lng + dice.between(-20, 20) / 1e4 }, placeName: spotName(dice, unit.name),
    words: dice.one(REPORT_WORDS), photoIds: [dice.make('ph')], status: 'to-triage', takenAt: filedAt - MINUTE, filedAt, dueAt: dueAfter('to-triage', filedAt, { dueAt: filedAt, dueHours: 0 }),
  }
}

function stepsOf({ dice, bodies }: CityCounty, { bodyId, dueHours }: ReportCategory, filedAt: number): Step[] {
  const look = filedAt + dice.between(10, 150) * MINUTE
  if (dice.chance(0.18)) return [{ to: dice.one(['adopted', 'unfounded', 'not-ours'] as const), at: look, words: dice.one(TRIAGE_WORDS) }]
  if (dice.chance(0.03)) return [{ to: 'withdrawn', at: look }]
  const mended = look + dice.between(2, dueHours + 6) * HOUR
  const body = { bodyId, handledWithin: bodies.get(bodyId)?.within ?? [], dueHours }
  const steps: Step[] = [
    { to: 'accepted', at: look }, { to: 'dispatched', at: look + 5 * MINUTE, body },
    { to: 'resolved', at: mended, words: dice.one(RESOLVED_WORDS) },
  ]
  return dice.chance(0.9) ? [...steps, { to: 'confirmed', at: mended + dice.between(1, 30) * HOUR }] : steps
}

async function file({ store }: CityCounty, report: Report, photoFileId: string): Promise<void> {
  const { _id: reportId, version, filedAt: at, reporterId, photoIds: [photoId = ''] } = report
  await store.put('photos', {
    _id: photoId, version: 2, ownerId: reporterId ?? '', mime: 'image/jpeg', bytes: 20_000, status: 'ready', quarantinePath: quarantinePath(photoId), quarantineFileId: null,
    finalPath: finalPath(photoId), fileId: photoFileId, begunAt: at - MINUTE, readyAt: at - MINUTE,
  })
  await store.transact(async (tx) => {
    await tx.add('reports', report)
    await addActivity(tx, { reportId, version, kind: 'filed', at, actor: { accountId: reporterId ?? '', postTitle: null } })
  })
}

async function move({ store }: CityCounty, { staff: { grid } }: Community, { _id: reportId, reporterId }: Report, step: Step, isLast: boolean): Promise<void> {
  const isReporters = step.to === 'confirmed' || step.to === 'withdrawn'
  const actor = isReporters ? { accountId: reporterId ?? '', postTitle: null } : grid
  await store.transact((tx) => moveReport(tx, { ...step, reportId, actor }))
  if (isLast && step.to !== 'resolved') store.finish('reports', reportId)
}
