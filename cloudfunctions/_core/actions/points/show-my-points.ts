import { showMyPoints } from '#types/points'
import { freePoints } from '#domain/points/account'
import { nextExpiry } from '#domain/points/lots'
import { accountOf, handler } from '../../runtime/handler'
import { accountOfOwner } from './ledger'

/** S22.9: the caller's balance, what waits in redemptions, and what runs out next. */
export const showMyPointsHandler = handler(showMyPoints, async ({ caller, store, at }) => {
  const account = await accountOfOwner(store, { kind: 'worker', ownerId: accountOf({ caller })._id })
  if (!account) return { balance: 0, held: 0, free: 0, nextExpiry: null }
  return { balance: account.balance, held: account.held, free: freePoints(account), nextExpiry: nextExpiry(account.lots, at) }
})
