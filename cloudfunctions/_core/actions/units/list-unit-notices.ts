import { listUnitNotices } from '#types/notices'
import { dateOf } from '#domain/calendar/dates'
import { accountOf, handler } from '../../runtime/handler'
import { page } from '../../store/page'
import { postOver } from '../posts-over'

/** S1.23: what the desk published here and below, also what is over. */
export const listUnitNoticesHandler = handler(listUnitNotices, async (args) => {
  const { input: { unitId, ...asked }, caller, store, keys, at } = args
  const { rows, next } = await page(store, {
    name: 'notices', where: { within: unitId }, sortKey: 'publishedAt', direction: 'desc', ...asked,
    boundTo: `listUnitNotices|${unitId}|${accountOf(args)._id}`, sign: keys.sign,
  })
  const units = await store.getMany('units', rows.map((row) => row.unitId))
  return {
    rows: rows.map(({ _id, version, within, unitId: of, words, fromOn, untilOn, publishedAt, publishedAs, isWithdrawn }) => ({
      id: _id, version, unitName: units.get(of)?.name ?? '', words, fromOn, untilOn, publishedAt, publishedAs, isWithdrawn,
      can: !isWithdrawn && untilOn >= dateOf(at) && postOver(caller, [within], ['official']) ? ['withdraw' as const] : [],
    })),
    next,
  }
})
