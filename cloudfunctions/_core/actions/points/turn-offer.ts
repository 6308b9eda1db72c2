import { Refusal } from '../../runtime/refusal'
import type { Tx } from '../../store/store'

/** S23.10: puts an offer up or takes it down; null when it is so already. */
export async function turnOffer(tx: Tx, offerId: string, isOpen: boolean): Promise<{ id: string; version: number; isOpen: boolean } | null> {
  const offer = await tx.get('offers', offerId)
  if (!offer) throw new Refusal('NOT_FOUND')
  if (offer.isOpen === isOpen) return null
  const version = offer.version + 1
  await tx.set('offers', { ...offer, isOpen, version })
  return { id: offer._id, version, isOpen }
}
