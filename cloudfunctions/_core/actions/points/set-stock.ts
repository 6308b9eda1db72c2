import { setStock } from '#types/points'
import { handler } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'

/** S23.8: how many are left to give, counted at the shelf; what is already held is apart from it. */
export const setStockHandler = handler(setStock, async ({ input, command }) =>
  command.once(async (tx) => {
    const offer = await tx.get('offers', input.offerId)
    if (!offer) throw new Refusal('NOT_FOUND')
    const version = offer.version + 1
    await tx.set('offers', { ...offer, version })
    await tx.set('stocks', { _id: offer._id, left: input.left })
    return { id: offer._id, version, left: input.left }
  }),
)
