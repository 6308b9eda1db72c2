import { issueCode } from '#types/stations'
import { isWaiting } from '#domain/points/redemption'
import { accountOf, refuse, secretHandler, type Args } from '../../runtime/handler'
import { drawCode, shownCode } from './draw-code'

/** S13.1: a rider's one-time code, for himself or for what he has put aside. */
export const issueCodeHandler = secretHandler(issueCode, async (args) => {
  const { input } = args
  const redemptionId = input.purpose === 'redemption' ? input.redemptionId : null
  if (redemptionId !== null) await assertOwnWaiting(args, redemptionId)
  return drawCode(args, { purpose: input.purpose, redemptionId, postId: null })
}, shownCode)

async function assertOwnWaiting({ store, caller, at }: Args<typeof issueCode>, redemptionId: string): Promise<void> {
  const redemption = await store.get('redemptions', redemptionId)
  if (redemption?.accountId !== accountOf({ caller })._id) refuse(issueCode, 'NOT_FOUND')
  if (!isWaiting(redemption, at)) refuse(issueCode, 'REDEMPTION_NOT_HELD')
}
