import { listMyReports } from '#types/reports'
import { accountOf, handler } from '../../runtime/handler'
import { page } from '../../store/page'
import { reportRows } from './report-rows'

/** The rider's own reports, newest first. */
export const listMyReportsHandler = handler(listMyReports, async (args) => {
  const { input, store, keys } = args
  const reporterId = accountOf(args)._id
  const { rows, next } = await page(store, {
    name: 'reports', where: { reporterId }, sortKey: 'filedAt', direction: 'desc', ...input, boundTo: `listMyReports||${reporterId}`, sign: keys.sign,
  })
  return { rows: await reportRows(args, rows), next }
})
