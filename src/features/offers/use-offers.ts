import { listMyRedemptions, listOffers, redeemOffer, type OfferView } from '#types/points'
import { usePages } from '@/cloud/use-pages'
import { useWrite } from '@/cloud/use-write'

/** What can be had, the cheapest first, and what I took. */
export function useOffers(isRider: boolean) {
  const offers = usePages(listOffers, {})
  const mine = usePages(listMyRedemptions, isRider ? {} : null, { isKept: true })
  return { offers, mine }
}

/** 留货; afterwards the redemption's own page shows what to do. */
export function useRedeem(onHeld: (redemptionId: string) => unknown) {
  const write = useWrite(redeemOffer, { onDone: ({ id }) => onHeld(id) })
  return { write, redeem: (offer: OfferView) => write.send({ offerId: offer.id }) }
}
