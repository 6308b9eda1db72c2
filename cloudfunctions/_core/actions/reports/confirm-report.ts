import { confirmReport } from '#types/reports'
import { handler } from '../../runtime/handler'
import { reporterSignature } from './actor-of'
import { movedReply, moveReport } from './move-report'

/** S20.8: 修好了, said by the reporter alone. */
export const confirmReportHandler = handler(confirmReport, async (args) => {
  const { subject: report, command, at } = args
  return command.once(async (tx) =>
    movedReply(await moveReport(tx, { reportId: report._id, to: 'confirmed', at, actor: reporterSignature(args) })))
})
