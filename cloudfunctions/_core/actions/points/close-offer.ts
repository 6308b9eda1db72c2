import { closeOffer } from '#types/points'
import { handler, refuse } from '../../runtime/handler'
import { turnOffer } from './turn-offer'

/** S23.10: nobody can ask for one any more; what is held is fetched, given up or runs out as it would have. */
export const closeOfferHandler = handler(closeOffer, async ({ input, command }) =>
  command.once(async (tx) => (await turnOffer(tx, input.offerId, false)) ?? refuse(closeOffer, 'OFFER_CLOSED')),
)
