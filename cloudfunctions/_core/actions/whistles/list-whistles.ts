import { listWhistles } from '#types/whistles'
import { accountOf, handler } from '../../runtime/handler'
import { page } from '../../store/page'
import { whistleRows } from './whistle-rows'

/** A unit's whistles for its staff, the latest to start first. */
export const listWhistlesHandler = handler(listWhistles, async (args) => {
  const { input: { unitId, status, ...asked }, store, keys } = args
  const accountId = accountOf(args)._id
  const { rows, next } = await page(store, {
    name: 'whistles', sortKey: 'arriveBy', direction: 'desc', ...asked, boundTo: `listWhistles|${unitId} ${status ?? ''}|${accountId}`, sign: keys.sign,
    where: { within: unitId, ...(status ? { status } : {}) },
  })
  return { rows: await whistleRows(store, rows, accountId), next }
})
