import { cancelRedemption } from '#types/points'
import { RedemptionNotHeld } from '#domain/points/redemption'
import { handler, refuse } from '../../runtime/handler'
import { giveBack } from './give-back'

/** S23.6: whoever changed his mind gets his points back while the goods still wait. */
export const cancelRedemptionHandler = handler(cancelRedemption, async ({ input, command, at }) =>
  command.once(async (tx) => {
    const { _id, version, status } = await giveBack(tx, input.redemptionId, 'cancelled', at)
    return { id: _id, version, status }
  }).catch((error: unknown) => {
    if (error instanceof RedemptionNotHeld) refuse(cancelRedemption, 'REDEMPTION_NOT_HELD')
    throw error
  }),
)
