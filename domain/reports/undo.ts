import type { ActivityKind, ReportStatus } from '#types/reports'
import { dueAfter } from './due'

/** S20.13: a screen offers the way back for ten seconds; the tap may take as long again as a slow connection needs. */
const UNDO_TAKEN_MS = 15_000

/** Whoever wavers must decide: a timeline stays readable. */
const LAST_UNDONE_VERSION = 12

/** Where a report stood before the one move that leads to a status; moves of the body and the reporter stand. */
const BEFORE: Partial<Record<ReportStatus, ReportStatus>> = {
  accepted: 'to-triage', adopted: 'to-triage', unfounded: 'to-triage', 'not-ours': 'to-triage', dispatched: 'accepted',
}

export interface LastMove { readonly kind: ActivityKind; readonly at: number; readonly byId: string | null }

/** S20.13: whether `accountId` may take back `last`, the move that led to `status` and `version`, at `now`. */
export function mayUndo(report: { status: ReportStatus; version: number }, last: LastMove, accountId: string, now: number): boolean {
  return BEFORE[report.status] !== undefined && last.kind === report.status && last.byId === accountId
    && now < last.at + UNDO_TAKEN_MS && report.version <= LAST_UNDONE_VERSION
}

interface Undoable { status: ReportStatus; version: number; filedAt: number; dueAt: number; bodyId: string | null; within: string[]; handledWithin: string[] }

/** S20.13: the report as it was before its last move, one version on: the community's again, with the first look's deadline. */
export function undone<R extends Undoable>(report: R): R {
  const status = BEFORE[report.status]
  if (!status) throw new Error(`nothing leads back from ${report.status}`)
  return {
    ...report, status, version: report.version + 1, bodyId: null, handledWithin: report.within,
    dueAt: dueAfter('to-triage', report.filedAt, { dueAt: report.filedAt, dueHours: 0 }),
  }
}
