import { withdrawReport } from '#types/reports'
import { handler } from '../../runtime/handler'
import { reporterSignature } from './actor-of'
import { movedReply, moveReport } from './move-report'

/** S20.7: the reporter takes it back while no body works on it. */
export const withdrawReportHandler = handler(withdrawReport, async (args) => {
  const { subject: report, command, at } = args
  return command.once(async (tx) =>
    movedReply(await moveReport(tx, { reportId: report._id, to: 'withdrawn', at, actor: reporterSignature(args) })))
})
