import { dispatchReport } from '#types/reports'
import { handler, refuse } from '../../runtime/handler'
import { settingsOf } from '../settings'
import { staffSignature } from './actor-of'
import { movedReply, moveReport } from './move-report'

/** S20.3: 派单: from now on the body works on it, within the hours its category gives. */
export const dispatchReportHandler = handler(dispatchReport, async (args) => {
  const { input, subject: report, store, command, at } = args
  const [body, { reportCategories }] = await Promise.all([store.get('units', input.bodyId), settingsOf(store)])
  if (body?.kind !== 'body' || !body.isOpen) return refuse(dispatchReport, 'NOT_A_BODY')
  const category = reportCategories.find(({ id }) => id === report.categoryId)
  if (!category) throw new Error(`report ${report._id} is of a category that is not in the settings`)
  return command.once(async (tx) => {
    const moved = await moveReport(tx, {
      reportId: report._id, to: 'dispatched', at, actor: staffSignature(args), words: input.note,
      body: { bodyId: body._id, handledWithin: body.within, dueHours: category.dueHours },
    })
    return { ...movedReply(moved), dueAt: moved.dueAt }
  })
})
