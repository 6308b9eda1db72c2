import { undoReportMove } from '#types/reports'
import { mayUndo, undone } from '#domain/reports/undo'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import { activityId, addActivity } from './activity'
import { staffSignature } from './actor-of'
import { movedReply } from './move-report'

/** S20.13: whoever moved a report takes that move back within seconds. The timeline keeps both. */
export const undoReportMoveHandler = handler(undoReportMove, async (args) => {
  const { input: { reportId, version }, command, at } = args
  return command.once(async (tx) => {
    const report = await tx.get('reports', reportId)
    if (!report) throw new Refusal('NOT_FOUND')
    const last = await tx.get('activities', activityId(reportId, version))
    if (report.version !== version || !last || !mayUndo(report, last, accountOf(args)._id, at)) return refuse(undoReportMove, 'UNDO_OVER')
    const before = undone(report)
    await tx.set('reports', before)
    await addActivity(tx, { reportId, version: before.version, kind: 'undone', at, actor: staffSignature(args) })
    return movedReply(before)
  })
})
