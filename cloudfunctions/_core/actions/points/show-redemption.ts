import { showRedemption } from '#types/points'
import { handler, refuse } from '../../runtime/handler'
import { redemptionViews } from './redemption-view'

/** S23.4: one of the caller's redemptions and what he may do with it now. */
export const showRedemptionHandler = handler(showRedemption, async ({ subject, store, at }) => {
  const [redemption] = await redemptionViews(store, [subject], at)
  if (!redemption) refuse(showRedemption, 'NOT_FOUND')
  return { redemption, version: subject.version, now: at }
})
