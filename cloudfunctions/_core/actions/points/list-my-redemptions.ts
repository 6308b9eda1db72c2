import { listMyRedemptions } from '#types/points'
import { accountOf, handler } from '../../runtime/handler'
import { page } from '../../store/page'
import { redemptionViews } from './redemption-view'

/** S23.4: the caller's redemptions, the latest first. */
export const listMyRedemptionsHandler = handler(listMyRedemptions, async ({ input, caller, store, keys, at }) => {
  const accountId = accountOf({ caller })._id
  const { rows, next } = await page(store, {
    name: 'redemptions', where: { accountId }, sortKey: 'heldAt', direction: 'desc',
    limit: input.limit, cursor: input.cursor, boundTo: `listMyRedemptions||${accountId}`, sign: keys.sign,
  })
  return { rows: await redemptionViews(store, rows, at), next }
})
