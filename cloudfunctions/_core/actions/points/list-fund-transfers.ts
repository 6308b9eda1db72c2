import { listFundTransfers } from '#types/points-funds'
import { accountOf, handler } from '../../runtime/handler'
import { page } from '../../store/page'
import { fundLines } from './fund-lines'
import { accountOfOwner } from './ledger'

/** S22.7: what went into a unit's fund and out of it, newest first; riders are not named. */
export const listFundTransfersHandler = handler(listFundTransfers, async (args) => {
  const { input: { unitId, ...asked }, store, keys } = args
  const account = await accountOfOwner(store, { kind: 'fund', ownerId: unitId })
  if (!account) return { rows: [] }
  const { rows, next } = await page(store, {
    name: 'postings', where: { account: account._id }, sortKey: 'sequence', direction: 'desc', ...asked,
    boundTo: `listFundTransfers|${unitId}|${accountOf(args)._id}`, sign: keys.sign,
  })
  return { rows: await fundLines(store, rows), next }
})
