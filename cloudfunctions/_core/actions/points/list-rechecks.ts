import { listRechecks } from '#types/points-rechecks'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { page } from '../../store/page'
import { recheckRows } from './recheck-rows'
import { callerStandsAbove } from './stands-above'

/** S19.12: what was drawn under a unit, for who stands above the communities it was done in. */
export const listRechecksHandler = handler(listRechecks, async (args) => {
  const { input: { unitId, status, limit, cursor }, caller, subject: unit, store, keys } = args
  if (unit.kind === 'community' && !callerStandsAbove(caller, unit.within)) refuse(listRechecks, 'NOT_FOUND')
  const { rows, next } = await page(store, {
    name: 'rechecks', where: { within: unitId, status }, sortKey: 'awardedAt', direction: status === 'due' ? 'asc' : 'desc',
    limit, cursor, boundTo: `listRechecks|${unitId} ${status}|${accountOf(args)._id}`, sign: keys.sign,
  })
  const shown = await recheckRows(args, rows, accountOf(args)._id)
  // What the street itself called for is listed to it, and looked at by the county.
  const isBelow = new Map(rows.map(({ _id, within }) => [_id, callerStandsAbove(caller, within)]))
  return { rows: shown.map((row) => ({ ...row, canRecheck: row.canRecheck && isBelow.get(row.id) === true })), next }
})
