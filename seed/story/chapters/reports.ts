import { readMessages } from '#types/messages'
import { confirmReport, dispatchReport, fileReport, resolveReport, triageReport } from '#types/reports'
import type { PastReport } from '../cast'
import { sendPicture } from '../photos'
import type { Stage } from '../stage'

/** Somebody stops, takes a picture and sends it; answers the report's id. */
export async function file(stage: Stage, { by, categoryId, spot, words, picture }: Omit<PastReport, 'daysAgo' | 'fate'>): Promise<string> {
  const photoId = await sendPicture(stage.phone(by), picture)
  const { id } = await stage.phone(by).call(fileReport, {
    categoryId, place: spot.place, placeName: spot.name, words, photoIds: [photoId], takenAt: stage.nowAt,
  })
  return id
}

/** A report of the past as far as its fate took it. */
export async function pastReport(stage: Stage, report: PastReport): Promise<void> {
  const { fate, daysAgo } = report
  await stage.onDay(daysAgo, 12, 10)
  const reportId = await file(stage, report)
  await stage.later(18)
  if (fate.kind === 'adopted' || fate.kind === 'unfounded') {
    await stage.phone('grid').call(triageReport, { reportId, verdict: fate.kind, reason: fate.reason })
    return
  }
  await stage.phone('grid').call(triageReport, { reportId, verdict: 'accepted' })
  await stage.later(3)
  await stage.phone('grid').call(dispatchReport, { reportId, bodyId: report.bodyId })
  if (fate.kind === 'dispatched') return
  await stage.onDay(daysAgo, 17, 20)
  const photoId = await sendPicture(stage.phone('grid'), fate.picture)
  await stage.phone('grid').call(resolveReport, { reportId, words: fate.words, photoId })
  await stage.onDay(daysAgo, 19, 45)
  await stage.phone(report.by).call(confirmReport, { reportId })
  await stage.phone(report.by).call(readMessages, { until: stage.nowAt })
}
