import type { ReportStatus } from '#types/reports'

/** S20.1: what a report may become. The reporter takes it back only while no body works on it (S20.7). */
export const REPORT_MOVES: Record<ReportStatus, readonly ReportStatus[]> = {
  'to-triage': ['accepted', 'adopted', 'unfounded', 'not-ours', 'withdrawn'],
  accepted: ['dispatched', 'withdrawn'],
  dispatched: ['resolved'],
  resolved: ['confirmed'],
  confirmed: [],
  adopted: [],
  unfounded: [],
  'not-ours': [],
  withdrawn: [],
}

export const mayMoveReport = (from: ReportStatus, to: ReportStatus): boolean => REPORT_MOVES[from].includes(to)

/** S20.3: statuses in which somebody on the staff is waited for; what an inbox without a filter shows. */
export const WAITING_FOR_STAFF = ['to-triage', 'accepted', 'dispatched'] as const satisfies readonly ReportStatus[]
