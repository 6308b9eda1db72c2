import { listOfferedWhistles } from '#types/whistles'
import { isOffered, LONGEST_WORK_MS } from '#domain/whistles/offered'
import { accountOf, handler } from '../../runtime/handler'
import { mergedPage } from '../../store/merged-page'
import { whistleRows } from './whistle-rows'

/** S19.3, S19.34: open whistles of the communities the rider joined, and those of their neighbours that were widened, the first to start first. */
export const listOfferedWhistlesHandler = handler(listOfferedWhistles, async (args) => {
  const { input, store, keys, at } = args
  const { _id: accountId, enrollments, freeHours } = accountOf(args)
  const running = { status: 'open', arriveBy: store.compare.gte(at - LONGEST_WORK_MS) }
  const { rows, next } = await mergedPage(store, {
    name: 'whistles', sortKey: 'arriveBy', direction: 'asc', ...input, boundTo: `listOfferedWhistles||${accountId}`, sign: keys.sign,
    wheres: enrollments.flatMap(({ communityId }) => [{ within: communityId, ...running }, { offeredTo: communityId, ...running }]),
  })
  const shown = await whistleRows(store, rows, accountId, freeHours)
  return { rows: shown.filter((row) => isOffered(row, row.myAnswer, at)), next }
})
