import type { ActivityKind, ReportStatus } from '#types/reports'
import { dueAfter } from '#domain/reports/due'
import { mayMoveReport } from '#domain/reports/lifecycle'
import { Refusal } from '../../runtime/refusal'
import type { Report } from '../../store/records/reports'
import type { Tx } from '../../store/store'
import { addActivity } from './activity'

export interface Move {
  reportId: string
  to: ReportStatus & ActivityKind
  at: number
  actor: { accountId: string; postTitle: string | null }
  words?: string
  photoId?: string
  /** Who works on it from now on, and until when by the category's rule. */
  body?: { bodyId: string; handledWithin: string[]; dueHours: number }
}

/**
 * S20.1, S20.3: moves a report on inside the caller's transaction: status, deadline and the timeline's row together.
 * Refuses MOVED_ON when it is no longer where the caller saw it; every action that moves reports declares it.
 */
export async function moveReport(tx: Tx, { reportId, to, at, actor, words, photoId, body }: Move): Promise<Report> {
  const report = await tx.get('reports', reportId)
  if (!report) throw new Refusal('NOT_FOUND')
  if (!mayMoveReport(report.status, to)) throw new Refusal('MOVED_ON')
  const moved: Report = {
    ...report, status: to, version: report.version + 1,
    dueAt: dueAfter(to, at, { dueAt: report.dueAt, dueHours: body?.dueHours ?? 0 }),
    ...(body ? { bodyId: body.bodyId, handledWithin: body.handledWithin } : {}),
  }
  await tx.set('reports', moved)
  await addActivity(tx, { reportId, version: moved.version, kind: to, at, actor, words, photoId, bodyId: body?.bodyId })
  return moved
}

/** What a move answers. */
export const movedReply = ({ _id, version, status }: Report) => ({ id: _id, version, status })
