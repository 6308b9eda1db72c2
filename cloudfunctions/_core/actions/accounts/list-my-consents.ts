import { consentKind, listMyConsents } from '#types/consents'
import { isInForce } from '#domain/accounts/consents'
import { accountOf, handler } from '../../runtime/handler'
import { consentsOf, moveIds } from './move-consent'

/** The contract's bound. */
const MOST_MOVES = 20

/** S1.20: each kind there is, also one he was never asked for. */
export const listMyConsentsHandler = handler(listMyConsents, async ({ caller, store }) => {
  const consents = await consentsOf(store, accountOf({ caller })._id)
  const moves = await store.getMany('consentMoves', consents.flatMap((one) => moveIds(one, MOST_MOVES)))
  return {
    rows: consentKind.options.map((kind) => {
      const consent = consents.find((one) => one.kind === kind)
      const history = consent ? moveIds(consent, MOST_MOVES).flatMap((id) => moves.get(id) ?? []) : []
      return { kind, isInForce: isInForce(consent ?? null), history: history.map(({ status, textVersion, at }) => ({ status, textVersion, at })) }
    }),
  }
})
