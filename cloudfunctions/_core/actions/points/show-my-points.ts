import { showMyPoints } from '#types/points'
import { freePoints, NO_HASH } from '#domain/points/account'
import { nextExpiry } from '#domain/points/lots'
import { accountOf, handler } from '../../runtime/handler'
import { accountOfOwner } from './ledger'

/** S22.9: the caller's balance, what waits in redemptions, what runs out next, and where his chain ends. */
export const showMyPointsHandler = handler(showMyPoints, async ({ caller, store, at }) => {
  const account = await accountOfOwner(store, { kind: 'worker', ownerId: accountOf({ caller })._id })
  if (!account) return { balance: 0, held: 0, free: 0, nextExpiry: null, sequence: 0, head: NO_HASH }
  const { balance, held, sequence, head, lots } = account
  return { balance, held, free: freePoints(account), nextExpiry: nextExpiry(lots, at), sequence, head }
})
