import { listReports } from '#types/reports'
import { pathOf } from '#domain/reports/inbox'
import { WAITING_FOR_STAFF } from '#domain/reports/lifecycle'
import { accountOf, handler } from '../../runtime/handler'
import { mergedPage } from '../../store/merged-page'
import { reportRows } from './report-rows'

/** S20.3: the inbox of a unit, the least time left first: by place, or for who handles reports by what was dispatched to him. */
export const listReportsHandler = handler(listReports, async (args) => {
  const { input: { unitId, status, ...asked }, subject: unit, store, keys, at } = args
  const statuses = status ? [status] : WAITING_FOR_STAFF
  const { rows, next } = await mergedPage(store, {
    name: 'reports', sortKey: 'dueAt', direction: 'asc', ...asked,
    boundTo: `listReports|${unitId} ${status ?? ''}|${accountOf(args)._id}`, sign: keys.sign,
    wheres: statuses.map((one) => ({ [pathOf(unit.kind)]: unitId, status: one })),
  })
  return { rows: await reportRows(args, rows), next, now: at }
})
