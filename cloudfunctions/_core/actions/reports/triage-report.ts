import { triageReport } from '#types/reports'
import { isOwnReport } from '#domain/reports/can'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { staffSignature } from './actor-of'
import { movedReply, moveReport } from './move-report'

/** S20.1, S20.6: the first look: taken on, or ended with a reason the reporter reads. */
export const triageReportHandler = handler(triageReport, async (args) => {
  const { input, subject: report, command, at } = args
  if (isOwnReport(report, accountOf(args)._id)) refuse(triageReport, 'OWN_REPORT')
  const words = 'reason' in input ? input.reason : undefined
  return command.once(async (tx) =>
    movedReply(await moveReport(tx, { reportId: report._id, to: input.verdict, at, actor: staffSignature(args), words })))
})
