import { listAppeals } from '#types/points-appeals'
import { isOpenAppeal, isOwnHand } from '#domain/points/appeal'
import { accountOf, handler } from '../../runtime/handler'
import { page } from '../../store/page'
import { nameOf } from '../accounts/name-of'
import { postOver } from '../posts-over'
import { appealFacts, handsOn } from './appeal-views'

/** S22.43: a unit's appeals, the open ones first; staff see the line and who confirmed it, never the rest of the statement. */
export const listAppealsHandler = handler(listAppeals, async (args) => {
  const { input: { unitId, ...asked }, caller, store, keys } = args
  const accountId = accountOf(args)._id
  const { rows, next } = await page(store, {
    name: 'appeals', where: { within: unitId }, sortKey: 'order', direction: 'asc', ...asked, boundTo: `listAppeals|${unitId}|${accountId}`, sign: keys.sign,
  })
  const [facts, hands, riders, units] = await Promise.all([
    appealFacts(store, rows), handsOn(store, rows),
    store.getMany('accounts', rows.map((row) => row.accountId)),
    store.getMany('units', rows.flatMap(({ within }) => within.at(-1) ?? [])),
  ])
  return {
    rows: facts.map((one, index) => {
      const { within = [], accountId: riderId = '', status = one.status } = rows[index] ?? {}
      const mayAnswer = isOpenAppeal(status) && postOver(caller, [within], ['official']) !== null && !isOwnHand(accountId, { riderId, by: hands.get(one.id) ?? [] })
      return { ...one, riderName: nameOf(riders, riderId), unitName: units.get(within.at(-1) ?? '')?.name ?? '', can: mayAnswer ? ['answer' as const] : [] }
    }),
    next,
  }
})
