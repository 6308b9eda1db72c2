import type { ActivityKind } from '#types/reports'
import { signatureOf } from '#domain/reports/signature'
import type { Activity } from '../../store/records/reports'
import type { Tx } from '../../store/store'

interface Happened {
  reportId: string
  /** The report's after the move: rows of one millisecond keep their order, and a move has one row. */
  version: number
  kind: ActivityKind
  at: number
  /** Staff act with a post; the reporter with none. */
  actor: { accountId: string; postTitle: string | null }
  words?: string
  photoId?: string
  bodyId?: string
}

/** A move has one row: that of the version it led to. Padded, so that ids sort as they came. */
export const activityId = (reportId: string, version: number): string => `${reportId}:${String(version).padStart(3, '0')}`

/** S20.1: the timeline's row of a move, added in the move's transaction. */
export async function addActivity(tx: Tx, { reportId, version, kind, at, actor, words, photoId, bodyId }: Happened): Promise<void> {
  const row: Activity = {
    _id: activityId(reportId, version), subjectId: reportId, kind, at, ...signatureOf(actor), words: words ?? null, photoId: photoId ?? null, bodyId: bodyId ?? null,
  }
  await tx.add('activities', row)
}
