import { reopenOffer } from '#types/points'
import { handler, refuse } from '../../runtime/handler'
import { turnOffer } from './turn-offer'

/** S23.10: back up with the stock it has. */
export const reopenOfferHandler = handler(reopenOffer, async ({ input, command }) =>
  command.once(async (tx) => (await turnOffer(tx, input.offerId, true)) ?? refuse(reopenOffer, 'OFFER_OPEN')),
)
