import type { OutputOf } from '#types/core/action'
import { declareRider } from '#types/accounts'
import { ageAfter } from '#domain/accounts/age'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { handler, refuse, type Args } from '../../runtime/handler'
import { DuplicateKey } from '../../store/store'
import { bindPhone } from './bind-phone'
import { agree } from './move-consent'
import { openAccount } from './open-account'
import { provePhone, type ProvenPhone } from './prove-phone'

/** What others see of someone who gave no name. */
const NAMELESS = '小哥'

/** S17.1, S17.4–S17.6, S1.20: visitor → self-declared rider in one tap, with a number that is his and what he says yes to. Saying it again adds what was missing. */
export const declareRiderHandler = handler(declareRider, async (args) => {
  const { agreesTo = [] } = args.input
  if (agreesTo.some(({ kind, textVersion }) => textVersion !== CONSENT_TEXTS[kind].version)) refuse(declareRider, 'TEXT_CHANGED')
  const proven = args.input.phone ? await provePhone(args, args.input.phone) : null
  try {
    return await declare(args, proven)
  } catch (error) {
    // Another of his phones, or somebody with the same number, was first since this transaction's snapshot; now it is seen.
    if (error instanceof DuplicateKey) return declare(args, proven)
    throw error
  }
})

function declare(args: Args<typeof declareRider>, proven: ProvenPhone | null): Promise<OutputOf<typeof declareRider>> {
  const { input, command, at } = args
  return command.once(async (tx) => {
    const opened = await openAccount(tx, args, input.displayName ?? NAMELESS)
    const account = proven ? await bindPhone(tx, opened, proven, args) : opened
    if (account.phoneId === null) refuse(declareRider, 'PHONE_NEEDED')
    const riderStatus = account.riderStatus ?? 'declared'
    const age = ageAfter(account, input.age)
    const displayName = account.displayName === NAMELESS ? (input.displayName ?? NAMELESS) : account.displayName
    const version = account.version + 1
    await tx.set('accounts', { ...account, riderStatus, age, displayName, version })
    for (const { kind, textVersion } of input.agreesTo ?? []) await agree(tx, account._id, { kind, textVersion, at })
    return { id: account._id, version, riderStatus, age }
  })
}
