import { resolveReport } from '#types/reports'
import { isOwnReport } from '#domain/reports/can'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { staffSignature } from './actor-of'
import { movedReply, moveReport } from './move-report'
import { readyPhoto } from './ready-photo'

/** S20.6, S20.8: 办好了, with the picture afterwards; the reporter is told, and has the last word. */
export const resolveReportHandler = handler(resolveReport, async (args) => {
  const { input, subject: report, store, command, at } = args
  const accountId = accountOf(args)._id
  if (isOwnReport(report, accountId)) refuse(resolveReport, 'OWN_REPORT')
  if (!(await readyPhoto(store, input.photoId, accountId))) refuse(resolveReport, 'PHOTO_NOT_READY')
  return command.once(async (tx) => {
    const resolved = await moveReport(tx, { reportId: report._id, to: 'resolved', at, actor: staffSignature(args), words: input.words, photoId: input.photoId })
    if (resolved.reporterId !== null) {
      await tx.set('outgoing', {
        _id: `report-resolved:${resolved._id}:${resolved.version}`, kind: 'report-resolved', to: resolved.reporterId, at, sentAt: null,
        body: JSON.stringify({ reportId: resolved._id, placeName: resolved.placeName }),
      })
    }
    return movedReply(resolved)
  })
})
