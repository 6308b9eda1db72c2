import { listWhistles } from '#types/whistles'
import { accountOf, handler } from '../../runtime/handler'
import { mergedPage } from '../../store/merged-page'
import { whistleRows } from './whistle-rows'

/** A unit's whistles for its staff, the latest to start first; S19.41: grid staff of a community with the calls that name it. */
export const listWhistlesHandler = handler(listWhistles, async (args) => {
  const { input: { unitId, status, ...asked }, actor, store, keys } = args
  const accountId = accountOf(args)._id
  const { rows, next } = await mergedPage(store, {
    name: 'whistles', sortKey: 'arriveBy', direction: 'desc', ...asked, boundTo: `listWhistles|${unitId} ${status ?? ''}|${accountId}`, sign: keys.sign,
    wheres: [{ within: unitId }, ...(actor.role === 'grid' ? [{ offeredTo: unitId, by: 'street' }] : [])].map((where) => ({ ...where, ...(status ? { status } : {}) })),
  })
  return { rows: await whistleRows(store, rows, accountId), next }
})
