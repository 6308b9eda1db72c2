import type { ReportCan, ReportStatus } from '#types/reports'
import { mayMoveReport } from './lifecycle'

export interface ReportViewer {
  readonly isReporter: boolean
  /** Holds a post over the report's place or its body. */
  readonly isGrid: boolean
  readonly isOfficial: boolean
}

/** S20.6: nobody judges or closes what he reported himself. */
export const isOwnReport = (report: { reporterId: string | null }, accountId: string): boolean => report.reporterId === accountId

/** S20.1, S20.6, S20.8: what `viewer` may do now. */
export function reportCan(status: ReportStatus, { isReporter, isGrid, isOfficial }: ReportViewer): ReportCan[] {
  const can: ReportCan[] = []
  if (isGrid && !isReporter && mayMoveReport(status, 'accepted')) can.push('triage')
  if (isGrid && mayMoveReport(status, 'dispatched')) can.push('dispatch')
  if ((isGrid || isOfficial) && !isReporter && mayMoveReport(status, 'resolved')) can.push('resolve')
  if (isReporter && mayMoveReport(status, 'confirmed')) can.push('confirm')
  if (isReporter && mayMoveReport(status, 'withdrawn')) can.push('withdraw')
  return can
}
